package nl.speelruimte.e2e;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.speelruimte.stack.CannotStart;
import nl.speelruimte.stack.Child;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.Stack;

/** The whole platform with demo content: the stack, the packaged back end and the built screens. */
final class Platform implements AutoCloseable {

    /** The municipality of the demo; it does not exist. */
    static final String MUNICIPALITY = "Waterrijk";

    private final Layout layout;
    private final Stack stack;
    private final Child backEnd;

    private Platform(Layout layout, Stack stack, Child backEnd) {
        this.layout = layout;
        this.stack = stack;
        this.backEnd = backEnd;
    }

    /**
     * Starts everything on the data in a folder and returns when it can be used.
     *
     * @param progress told about each step in a few words
     * @throws CannotStart when something does not come up; the rest is stopped then
     */
    static Platform start(Path folder, Layout layout, Consumer<String> progress) {
        Stack stack = Stack.start(folder, layout, MUNICIPALITY, progress);
        try {
            BackEnd backEnd = new BackEnd(folder, layout, stack.postgres());
            backEnd.migrate();
            backEnd.makeRegisterKey();
            progress.accept("The database is up to date");
            backEnd.seed();
            progress.accept("The demo content is there");
            Child server = backEnd.serve();
            progress.accept("The back end is ready");
            return new Platform(layout, stack, server);
        } catch (CannotStart e) {
            stack.close();
            throw e;
        }
    }

    /** Where its parts are. */
    Layout layout() {
        return layout;
    }

    /** Stops everything, the back end first. */
    @Override
    public void close() {
        backEnd.close();
        stack.close();
    }
}
