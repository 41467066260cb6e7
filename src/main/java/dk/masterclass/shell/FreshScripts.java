package dk.masterclass.shell;

import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets browsers ask each time whether a script has changed. Scripts import each other: after an update, an old one from
 * the cache beside a new one would leave a page that does nothing.
 */
@Configuration(proxyBeanMethods = false)
class FreshScripts {

    @Bean
    static StaticFileHandlerFactory staticFiles() {
        return Files::new;
    }

    private static final class Files extends StaticFileServer {

        Files(VaadinService service) {
            super(service);
        }

        @Override
        protected int getCacheTime(String path) {
            return path.startsWith("/scripts/") ? 0 : super.getCacheTime(path);
        }
    }
}
