package dk.masterclass.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one browser for all tests, and closes each test's windows after it. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var browser = test.getRoot()
                .getStore(OURS)
                .computeIfAbsent("browser", key -> new RunningBrowser(), RunningBrowser.class);
        var port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        var visitors = new Visitors(browser.browser(), "http://localhost:" + port);
        test.getStore(OURS).put("visitors", visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visitors = test.getStore(OURS).remove("visitors", Visitors.class);
        if (visitors != null) {
            visitors.closeAll();
        }
    }
}
