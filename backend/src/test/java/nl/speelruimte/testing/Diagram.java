package nl.speelruimte.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A state machine as drawn and tabulated in {@code docs/state-machines}. */
public final class Diagram {

    private static final Pattern ARROW = Pattern.compile("\\s*(\\S+) --> ([^:\\s]+)(?:: (.+))?");
    private static final String OUTSIDE = "[*]";

    private final List<String> lines;

    private Diagram(List<String> lines) {
        this.lines = lines;
    }

    /** The diagram of a state machine, for example {@code phase}. */
    public static Diagram of(String name) {
        Path file = Path.of("..", "docs", "state-machines", name + ".md");
        try {
            return new Diagram(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A drawn step.
     *
     * @param act empty where no act leads to it
     */
    public record Arrow(String from, String act, String to) {}

    /** All states that are drawn, in the drawing's order. */
    public Set<String> states() {
        return allArrows()
                .flatMap(arrow -> Stream.of(arrow.from(), arrow.to()))
                .filter(state -> !state.equals(OUTSIDE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All steps between states. */
    public Set<Arrow> arrows() {
        return allArrows()
                .filter(arrow -> !arrow.from().equals(OUTSIDE) && !arrow.to().equals(OUTSIDE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The table below the drawing: for each row its cells by the heading of their column. */
    public Map<String, Map<String, String>> table() {
        List<List<String>> rows =
                lines.stream()
                        .filter(line -> line.startsWith("| "))
                        .map(
                                line ->
                                        List.of(
                                                line.substring(2, line.length() - 2)
                                                        .split(" \\| ", -1)))
                        .toList();
        List<String> headings = rows.get(0);
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            table.put(
                    row.get(0),
                    IntStream.range(1, row.size())
                            .boxed()
                            .collect(Collectors.toMap(headings::get, row::get)));
        }
        return table;
    }

    private Stream<Arrow> allArrows() {
        return lines.stream()
                .map(ARROW::matcher)
                .filter(Matcher::matches)
                .map(
                        found ->
                                new Arrow(
                                        found.group(1),
                                        found.group(3) == null ? "" : found.group(3),
                                        found.group(2)));
    }
}
