package dk.masterclass.shell;

import dk.masterclass.people.SamplePeople;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the app is once it is there, and in the sample set-up whom to sign in as. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final String address;
    private final boolean samples;

    Welcome(@Value("${masterclass.address}") String address, @Value("${masterclass.samples}") boolean samples) {
        this.address = address;
        this.samples = samples;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("The masterclass is at {}", address);
        if (samples) {
            LOG.info("Sign in with the password {} as\n{}", SamplePeople.PASSWORD, accounts());
        }
    }

    private static String accounts() {
        return SamplePeople.accounts().stream()
                .map(account -> "    " + account.email() + "  (" + account.name() + ")")
                .collect(Collectors.joining("\n"));
    }
}
