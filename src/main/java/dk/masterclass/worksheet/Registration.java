package dk.masterclass.worksheet;

/** What ends listening. Removing twice does no harm. */
@FunctionalInterface
public interface Registration {

    void remove();
}
