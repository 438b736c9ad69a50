package nl.speelruimte;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** The level of each package. A new package gets its line here first. */
final class Levels {

    static final String ROOT = "nl.speelruimte";

    private static final Map<String, Integer> LEVELS =
            Map.ofEntries(
                    entry("shared", 0),
                    entry("verifier", 0),
                    entry("register", 1),
                    entry("identity", 1),
                    entry("place", 1),
                    entry("municipality", 1),
                    entry("account", 2),
                    entry("dialogue", 3),
                    entry("consultation", 4),
                    entry("contribution", 5),
                    entry("drafting", 5),
                    entry("emaillink", 6),
                    entry("voting", 6),
                    entry("answer", 7),
                    entry("decision", 8),
                    entry("commitment", 9),
                    entry("moderation", 8),
                    entry("notification", 10),
                    entry("privacy", 10),
                    entry("trace", 10),
                    entry("council", 10),
                    entry("result", 10),
                    entry("search", 10),
                    entry("opendata", 10),
                    entry("operations", 10));

    private Levels() {}

    /** That a class stands on a level, and looks down alone. */
    static ArchCondition<JavaClass> importOnlyLowerOnes() {
        return new ArchCondition<>("import only packages of a lower level") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Integer level = LEVELS.get(feature(type));
                if (level == null) {
                    String message = type.getName() + " is in a package without a level";
                    events.add(SimpleConditionEvent.violated(type, message));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(
                                dependency ->
                                        !feature(dependency.getTargetClass()).equals(feature(type)))
                        .filter(dependency -> !isLower(dependency, level))
                        .map(Dependency::getDescription)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }

    private static boolean isLower(Dependency dependency, int level) {
        Integer other = LEVELS.get(feature(dependency.getTargetClass()));
        return other != null && other < level;
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The package right under the root, empty for the root itself. */
    private static String feature(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.replaceAll("^\\.|(?<=\\w)\\..*", "");
    }
}
