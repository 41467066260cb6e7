package dk.masterclass.faults;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets up one {@link Stage} for all fault tests, and makes it whole again after each of them. */
final class StageExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(StageExtension.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(OURS).put(Tally.class, new Tally(test.getDisplayName()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Stage.class || type == Tally.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Stage.class ? stage(test) : tally(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        tally(test).write(test.getExecutionException().isEmpty());
        stage(test).tidy();
    }

    private static Stage stage(ExtensionContext test) {
        return test.getRoot().getStore(OURS).computeIfAbsent(Stage.class, key -> Stage.setUp(), Stage.class);
    }

    private static Tally tally(ExtensionContext test) {
        return test.getStore(OURS).get(Tally.class, Tally.class);
    }
}
