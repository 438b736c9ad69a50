package nl.speelruimte.operations.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.speelruimte.account.Person;

/** The people of the demo: one official, and residents by the name that others see. */
final class DemoPeople {

    private final Person official;
    private final Map<String, Person> residents = new TreeMap<>();

    DemoPeople(Person official) {
        this.official = official;
    }

    void add(Person resident) {
        residents.put(resident.displayName(), resident);
    }

    Person official() {
        return official;
    }

    Person resident(String name) {
        return Objects.requireNonNull(residents.get(name), name);
    }

    /** So many residents besides one, by chance. */
    List<Person> others(Person one, int count, Agenda agenda) {
        List<Person> others = new ArrayList<>(residents.values());
        others.remove(one);
        agenda.shuffle(others);
        return others.subList(0, count);
    }

    int count() {
        return residents.size();
    }
}
