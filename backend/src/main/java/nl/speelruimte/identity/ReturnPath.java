package nl.speelruimte.identity;

import java.net.URI;

/** Where somebody goes after login: a path of our own, whatever was asked for. */
final class ReturnPath {

    private static final String HOME = "/";
    private static final int MAX_LENGTH = 2000;

    private ReturnPath() {}

    /**
     * The path itself where it is one of our own screens, else the home page.
     *
     * @param asked as received, may be null
     */
    static String of(String asked) {
        return asked != null && isOwnScreen(asked) ? asked : HOME;
    }

    private static boolean isOwnScreen(String path) {
        return path.length() <= MAX_LENGTH
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.startsWith("/auth/")
                && path.chars().allMatch(ReturnPath::isPlain)
                && isRelative(path);
    }

    private static boolean isPlain(int character) {
        return character > ' ' && character < 127 && character != '\\';
    }

    private static boolean isRelative(String path) {
        try {
            URI uri = URI.create(path);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
