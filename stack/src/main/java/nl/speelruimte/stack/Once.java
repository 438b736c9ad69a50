package nl.speelruimte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Folders that are made once and are there either whole or not at all. */
final class Once {

    private Once() {}

    /**
     * Makes a folder unless it is there already: beside its place first, then moved there in one
     * step, so that an interrupted or parallel making does no harm.
     *
     * @param maker fills the empty folder that it is given
     */
    static void folder(Path place, Consumer<Path> maker) {
        if (Files.exists(place)) {
            return;
        }
        Path draft =
                place.resolveSibling(place.getFileName() + ".new-" + ProcessHandle.current().pid());
        try {
            Folders.delete(draft);
            Files.createDirectories(draft);
            maker.accept(draft);
            if (!Files.exists(place)) {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.delete(draft);
        }
    }
}
