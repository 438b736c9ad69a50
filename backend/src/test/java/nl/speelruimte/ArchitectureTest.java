package nl.speelruimte;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.account.Person;
import nl.speelruimte.operations.demo.SeedCommand;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.PlatformClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The shape of the back end. Each rule says why it is there. */
class ArchitectureTest {

    private static final String DEMO = SeedCommand.class.getPackageName();

    private static final JavaClasses CODE =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final DescribedPredicate<JavaClass> PURE =
            describe(
                    "are pure",
                    type ->
                            type.getSimpleName().equals("CanonicalJson")
                                    || type.getPackageName().equals("nl.speelruimte.verifier")
                                    || type.getPackageName()
                                            .startsWith("nl.speelruimte.voting.rules"));

    /** Outside the kernel and the login, names tell which classes stand at the interface. */
    private static final DescribedPredicate<JavaClass> INSIDE =
            describe(
                    "are no resource, view or request",
                    type ->
                            !type.getPackageName().matches(".*\\.(shared|identity)")
                                    && !type.getName()
                                            .matches(
                                                    ".*\\.(\\w+(Resource|View|Summary)|(New|Change)\\w+)(\\$.*)?"));

    private static final DescribedPredicate<JavaAnnotation<?>> OF_HTTP_OR_JSON =
            describe(
                    "of JAX-RS or Jackson",
                    annotation ->
                            annotation
                                    .getRawType()
                                    .getPackageName()
                                    .matches("(jakarta\\.ws\\.rs|com\\.fasterxml\\.jackson)\\b.*"));

    private static final DescribedPredicate<JavaClass> ENTITY =
            describe("are entities", type -> type.isAnnotatedWith(Entity.class));

    private static final Set<String> SOURCES_OF_TIME =
            Set.of(
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.Clock.system",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.lang.System.currentTimeMillis",
                    "java.util.Date.<init>");

    @Test
    void aPackageImportsOnlyPackagesOfALowerLevel() {
        check(
                classes()
                        .should(Levels.importOnlyLowerOnes())
                        .because("downward is a method call and upward is an event"));
    }

    @Test
    void packagesDoNotDependOnEachOtherInACircle() {
        check(
                slices().matching(Levels.ROOT + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a feature must be readable without those that build on it"));
    }

    @Test
    void thePureClassesKnowNothingButTheLanguage() {
        ArchRule rule =
                classes()
                        .that(PURE)
                        .should()
                        .onlyDependOnClassesThat(
                                PURE.or(
                                        describe(
                                                "are of the language",
                                                type ->
                                                        type.isPrimitive()
                                                                || type.getBaseComponentType()
                                                                        .isPrimitive()
                                                                || type.getPackageName()
                                                                        .startsWith("java."))))
                        .because("what outsiders verify must be checkable without our platform");
        check(rule);
        rule.check(new ClassFileImporter().importPackages("nl.speelruimte.verifier"));
    }

    @Test
    void onlyResourcesViewsAndRequestsSpeakOfHttpAndJson() {
        String why = "rules and queries must not know how they are asked";
        check(noClasses().that(INSIDE).should().beAnnotatedWith(OF_HTTP_OR_JSON).because(why));
        check(
                members()
                        .that()
                        .areDeclaredInClassesThat(INSIDE)
                        .should()
                        .notBeAnnotatedWith(OF_HTTP_OR_JSON)
                        .because(why));
    }

    @Test
    void noEntityIsSeenFromOutside() {
        check(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .and()
                        .areNotPrivate()
                        .should(notMention(ENTITY))
                        .because("a table may change without the interface"));
    }

    @Test
    void thingsChangeByVerbsAndGetWhatTheyNeedWhenMade() {
        check(
                noMethods()
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .because("a verb can refuse, a setter cannot"));
        check(
                noFields()
                        .should()
                        .beAnnotatedWith(Inject.class)
                        .orShould()
                        .beAnnotatedWith(ConfigProperty.class)
                        .because("what an object needs stands in its constructor"));
        check(
                noFields()
                        .that()
                        .areNotStatic()
                        .should()
                        .bePublic()
                        .because("state is changed by its owner alone"));
    }

    @Test
    void thereIsOneSourceOfTime() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(PlatformClock.class.getName())
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "reads the system's time",
                                        access -> SOURCES_OF_TIME.contains(target(access))))
                        .because("the seed tells 200 days in order, and tests choose their day"));
    }

    @Test
    void onlyTheSeedMovesTheClock() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(DEMO)
                        .should()
                        .callMethod(PlatformClock.class, "moveTo", Instant.class)
                        .because("a register entry must have happened when it says"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto|Mapper|Controller)")
                        .because("such a name says nothing, so anything ends up behind it"));
    }

    @Test
    void whoeverKeepsSomethingOfAPersonCanHandItOverAndEraseIt() {
        Set<String> dutiful =
                CODE.stream()
                        .filter(type -> type.isAssignableTo(HoldsPersonalData.class))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        check(
                classes()
                        .that(describe("mention a Person", ArchitectureTest::mentionsPerson))
                        .and()
                        .resideOutsideOfPackage(DEMO)
                        .should(
                                be(
                                        "in a package with a HoldsPersonalData",
                                        type -> dutiful.contains(type.getPackageName())))
                        .because("an erasure that forgets one table is none"));
    }

    @Test
    void readersOfViewsUseNoEntity() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "nl.speelruimte.trace..",
                                "nl.speelruimte.council..",
                                "nl.speelruimte.search..",
                                "nl.speelruimte.opendata..")
                        .should()
                        .dependOnClassesThat(ENTITY)
                        .because("a figure is defined in one reviewed SQL file, and nowhere else"));
    }

    private static void check(ArchRule rule) {
        rule.check(CODE);
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName() + "." + access.getName();
    }

    private static boolean mentionsPerson(JavaClass type) {
        Stream<JavaClass> ofFields =
                type.getFields().stream()
                        .map(JavaField::getAllInvolvedRawTypes)
                        .flatMap(Set::stream);
        Stream<JavaClass> ofCode =
                type.getCodeUnits().stream().flatMap(ArchitectureTest::mentioned);
        return Stream.concat(ofFields, ofCode)
                .anyMatch(found -> found.isEquivalentTo(Person.class));
    }

    private static Stream<JavaClass> mentioned(JavaCodeUnit code) {
        if (code.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return Stream.empty();
        }
        return Stream.concat(
                code.getReturnType().getAllInvolvedRawTypes().stream(),
                code.getParameterTypes().stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    private static ArchCondition<JavaMethod> notMention(DescribedPredicate<JavaClass> forbidden) {
        return new ArchCondition<>("not mention classes that " + forbidden.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                mentioned(method)
                        .filter(forbidden)
                        .map(type -> method.getFullName() + " mentions " + type.getSimpleName())
                        .forEach(text -> events.add(SimpleConditionEvent.violated(method, text)));
            }
        };
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> predicate) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!predicate.test(type)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " is not " + description));
                }
            }
        };
    }
}
