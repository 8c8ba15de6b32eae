package org.qingxin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.validate.Rule;

/** The laws of ARCHITECTURE.md, which holds the table of packages that is checked here. */
class ArchitectureTest {
    private static final String BASE = "org.qingxin";
    private static final String[] OPEN_FILES = {
        BASE + ".source..", BASE + ".output..", BASE + ".history..", BASE + ".serve..", BASE + ".cli.."
    };
    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(BASE);
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]*\\|[^|]*\\|([^|]*)\\|([^|]*)\\|");
    private static final Pattern ROOM = Pattern.compile("\\| `(site|derive)\\.(\\w+)` \\|[^|]*\\|([^|]*)\\|");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    /** A package, the packages of ours it may use, and the libraries that are its own. */
    private record Row(String name, List<String> uses, List<String> owns) {}

    static List<Row> table() throws IOException {
        return Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(row -> new Row(row.group(1), words(row.group(2)), words(row.group(3))))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void packageUsesOnlyWhatItsRowNames(Row row) {
        var allowed = new ArrayList<>(List.of("", "java..", "javax..", "org.jspecify..", packageOf(row.name())));
        row.uses().forEach(each -> allowed.add(packageOf(each)));
        row.owns().forEach(each -> allowed.add(each + ".."));
        classes()
                .that()
                .resideInAPackage(packageOf(row.name()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because("ARCHITECTURE.md says so")
                .check(CODE);
    }

    @Test
    void tableHasARowForEveryPackageAndNamesOnlyRowsAbove() throws IOException {
        Set<String> above = new TreeSet<>();
        for (Row row : table()) {
            assertThat(above).as(row.name()).containsAll(row.uses());
            above.add(row.name());
        }
        assertThat(above).isEqualTo(packages());
    }

    /** A room of a package and the rooms beside it that it may use. */
    private record Room(String of, String name, List<String> uses) {
        String home() {
            return BASE + "." + of;
        }
    }

    static List<Room> rooms() throws IOException {
        return Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .map(ROOM::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(row -> new Room(row.group(1), row.group(2), words(row.group(3))))
                .toList();
    }

    /** What stands above the rooms uses them and not the other way round. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void roomUsesOnlyWhatItsRowNames(Room room) {
        List<String> allowed = new ArrayList<>(List.of(room.home() + "." + room.name()));
        room.uses().forEach(each -> allowed.add(room.home() + "." + each));
        noClasses()
                .that()
                .resideInAPackage(room.home() + "." + room.name())
                .should()
                .dependOnClassesThat(resideInAPackage(room.home() + "..")
                        .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .because("ARCHITECTURE.md says so")
                .check(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "derive"})
    void everyRoomHasARowAndNamesOnlyRowsAbove(String of) throws IOException {
        Set<String> above = new TreeSet<>();
        for (Room room : rooms()) {
            if (room.of().equals(of)) {
                assertThat(above).as(room.name()).containsAll(room.uses());
                above.add(room.name());
            }
        }
        assertThat(above).isEqualTo(roomsOfTheCode(BASE + "." + of + "."));
    }

    private static Set<String> roomsOfTheCode(String home) {
        return CODE.stream()
                .map(each -> each.getPackageName())
                .filter(each -> each.startsWith(home))
                .map(each -> each.substring(home.length()))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    @Test
    void filesAreOpenedOnlyAtTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(OPEN_FILES)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Files.class, Path.class, java.io.FileInputStream.class, java.io.FileOutputStream.class)
                .because("every other package takes and returns values")
                .check(CODE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.File.class, java.io.FileReader.class, java.io.FileWriter.class)
                .because("Path says more when it fails")
                .check(CODE);
    }

    @Test
    void onlyTheCommandLineAsksTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".cli..")
                .should()
                .accessTargetWhere(calls("the clock", ArchitectureTest::asksTheClock))
                .because("the day is a parameter")
                .check(CODE);
    }

    /** A preview waits, so it looks how long. */
    @Test
    void onlyTheCommandLineMeasures() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".cli..", BASE + ".serve..")
                .should()
                .accessTargetWhere(calls("a stop watch", ArchitectureTest::measures))
                .because("steps are told to a gauge, which only the command line gives a clock")
                .check(CODE);
    }

    @Test
    void onlyTheCommandLinePrintsAndEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".cli..")
                .should()
                .accessTargetWhere(calls("the console", ArchitectureTest::touchesTheConsole))
                .check(CODE);
    }

    /** What is markup is not escaped; so there is one place where words of people become markup. */
    @Test
    void onlyMarkdownMakesMarkup() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Markdown")
                .should()
                .callConstructor(org.qingxin.wording.Markup.class, String.class)
                .check(CODE);
    }

    @Test
    void nothingIsSerialised() {
        classes()
                .that(assignableTo(Serializable.class))
                .should()
                .beAssignableTo(describe(
                        "exceptions and enums",
                        each -> each.isAssignableTo(Throwable.class)
                                || each.isEnum()
                                || each.isAssignableTo(Enum.class)))
                .check(CODE);
    }

    @Test
    void rulesAreTheirPackagesOwnAndAreAllListed() {
        var rules = classesIn(BASE + ".validate.rule");
        assertThat(rules)
                .filteredOn(each -> each.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("Rules");
        var listed = CODE.get(BASE + ".validate.rule.Rules").getDirectDependenciesFromSelf().stream()
                .map(each -> each.getTargetClass().getName())
                .toList();
        assertThat(rules)
                .filteredOn(each -> !each.isInterface() && isRule(each))
                .isNotEmpty()
                .allMatch(each -> listed.contains(each.getName()));
    }

    private static boolean isRule(JavaClass each) {
        return each.isAssignableTo(Rule.class) || each.isAssignableTo(BASE + ".validate.rule.LedgerRules$LedgerRule");
    }

    private static boolean asksTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        return owner.startsWith("java.time.") && target.getName().equals("now")
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date") && target.getName().equals("<init>");
    }

    private static boolean measures(AccessTarget target) {
        String owner = target.getOwner().getName();
        return owner.startsWith("java.lang.management.")
                || owner.equals("java.lang.System") && target.getName().equals("nanoTime");
    }

    private static boolean touchesTheConsole(AccessTarget target) {
        return target.getOwner().getName().equals("java.lang.System")
                && List.of("out", "err", "in", "exit").contains(target.getName());
    }

    private static DescribedPredicate<JavaAccess<?>> calls(
            String what, java.util.function.Predicate<AccessTarget> test) {
        return describe(what, access -> test.test(access.getTarget()));
    }

    private static List<JavaClass> classesIn(String name) {
        return CODE.stream()
                .filter(each -> each.getPackageName().equals(name) && each.isTopLevelClass())
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .toList();
    }

    private static String packageOf(String row) {
        return row.equals("Pipeline") ? BASE : BASE + "." + row + "..";
    }

    private static List<String> words(String cell) {
        return WORD.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    /** The folders beside {@code Pipeline.java}, and itself. */
    private static Set<String> packages() {
        try (Stream<Path> entries = Files.list(Path.of("src/main/java/org/qingxin"))) {
            var names = new TreeSet<String>();
            entries.map(each -> each.getFileName().toString())
                    .filter(name -> !name.equals("package-info.java"))
                    .forEach(name -> names.add(name.replace(".java", "")));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
