package dk.masterclass.shell;

/**
 * Looks after a page that the server could not finish, because it went away while the browser was loading it: such a page
 * stays blank for ever. It stands in the page itself, since nothing else may have arrived. A page is there when it has its
 * heading.
 */
final class BlankPage {

    static final String SCRIPT = """
            (() => {
              const PATIENCE = 5000;
              const MOST_PER_MINUTE = 5;
              const later = () => setTimeout(look, 1000);
              const isThere = () => document.querySelector('h1') !== null;
              async function look() {
                if (isThere()) return;
                const health = await fetch('/health/readiness', { cache: 'no-store' }).catch(() => null);
                if (!health?.ok) return later();
                if (!isThere() && mayReload()) location.reload();
              }
              function mayReload() {
                const now = Date.now();
                const before = JSON.parse(sessionStorage.getItem('blank') ?? '[]').filter((at) => Math.abs(now - at) < 60000);
                sessionStorage.setItem('blank', JSON.stringify([...before, now]));
                return before.length < MOST_PER_MINUTE;
              }
              addEventListener('load', () => setTimeout(look, PATIENCE));
            })();
            """;

    private BlankPage() {}
}
