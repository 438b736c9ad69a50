package nl.speelruimte.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.register.EntryView.EntryText;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the acts that have their place. */
@ApplicationScoped
class EntryList {

    private static final String ACTS =
            """
            select l.index, l.entry_id, l.type, l.subject, l.consultation, l.acted_at, e.bytes,
                exists (select from register_withheld w where w.subject = l.subject) as withheld
            from register_leaf l join register_entry e on e.id = l.entry_id
            """;

    private final EntityManager database;

    @Inject
    EntryList(EntityManager database) {
        this.database = database;
    }

    /** An act's texts under its place. */
    record TextAt(long index, String name, String salt, String text) {}

    /**
     * A page of acts, newest first.
     *
     * @param after where the page starts, or null for the first
     */
    Page<EntryView> page(EntryFilter filter, @Nullable Cursor after, int limit) {
        @SuppressWarnings("unchecked") // a row of a native query
        List<Object[]> rows =
                database.createNativeQuery(
                                ACTS
                                        + """
                                where (cast(:consultation as uuid) is null
                                        or l.consultation = cast(:consultation as uuid))
                                    and (cast(:subject as uuid) is null
                                        or l.subject = cast(:subject as uuid))
                                    and (cast(:type as text) is null
                                        or l.type = cast(:type as text))
                                    and (cast(:cardVersion as integer) is null
                                        or l.card_version = cast(:cardVersion as integer))
                                    and (cast(:from as timestamptz) is null
                                        or l.acted_at >= cast(:from as timestamptz))
                                    and (cast(:to as timestamptz) is null
                                        or l.acted_at < cast(:to as timestamptz))
                                    and (cast(:after as bigint) is null
                                        or l.index < cast(:after as bigint))
                                order by l.index desc
                                """)
                        .setParameter("consultation", filter.consultation())
                        .setParameter("subject", filter.subject())
                        .setParameter("type", filter.type())
                        .setParameter("cardVersion", filter.cardVersion())
                        .setParameter("from", startOf(filter.from(), 0))
                        .setParameter("to", startOf(filter.to(), 1))
                        .setParameter("after", after == null ? null : after.rank())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(views(rows), limit, act -> new Cursor(act.index(), act.id()));
    }

    /**
     * The act at a place.
     *
     * @throws Refusal {@code not-found}
     */
    EntryView require(long index) {
        @SuppressWarnings("unchecked") // a row of a native query
        List<Object[]> rows =
                database.createNativeQuery(ACTS + "where l.index = :index")
                        .setParameter("index", index)
                        .getResultList();
        return views(rows).stream().findFirst().orElseThrow(() -> Refusal.notFound("entry"));
    }

    /** The texts of the acts on some places, from inclusive to exclusive. */
    List<TextAt> texts(long from, long to) {
        @SuppressWarnings("unchecked") // a row of a native query
        List<Object[]> rows =
                database.createNativeQuery(
                                """
                                select l.index, t.name, t.salt, t.text
                                from register_leaf l join register_text t using (entry_id)
                                where l.index >= :from and l.index < :to
                                    and not exists (select from register_withheld w
                                        where w.subject = t.subject)
                                order by l.index, t.name
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new TextAt(
                                        (long) row[0],
                                        (String) row[1],
                                        HexFormat.of().formatHex((byte[]) row[2]),
                                        (String) row[3]))
                .toList();
    }

    /** The types that occur, in the order of the alphabet. */
    @SuppressWarnings("unchecked") // one text per row
    List<String> types() {
        // Skips from one type to the next over the index, however long the log is.
        return database.createNativeQuery(
                        """
                        with recursive types(type) as (
                            select min(type) from register_leaf
                            union all
                            select (select min(type) from register_leaf l where l.type > t.type)
                            from types t where t.type is not null
                        )
                        select type from types where type is not null
                        """)
                .getResultList();
    }

    /** The last signed checkpoint and when it was signed; null before the first. */
    @SuppressWarnings("unchecked") // a row of a native query
    Object @Nullable [] lastCheckpoint() {
        List<Object[]> rows =
                database.createNativeQuery(
                                "select note, signed_at, size from register_checkpoint"
                                        + " order by size desc limit 1")
                        .getResultList();
        return rows.isEmpty() ? null : rows.get(0);
    }

    private List<EntryView> views(List<Object[]> rows) {
        Map<UUID, List<EntryText>> texts = new HashMap<>();
        for (Object[] row : textsOf(rows.stream().map(row -> (UUID) row[1]).toList())) {
            texts.computeIfAbsent((UUID) row[0], entry -> new ArrayList<>())
                    .add(
                            new EntryText(
                                    (String) row[1],
                                    HexFormat.of().formatHex((byte[]) row[2]),
                                    (String) row[3]));
        }
        return rows.stream()
                .map(
                        row ->
                                new EntryView(
                                        (long) row[0],
                                        (UUID) row[1],
                                        (String) row[2],
                                        (UUID) row[3],
                                        (UUID) row[4],
                                        (Instant) row[5],
                                        new String((byte[]) row[6], StandardCharsets.UTF_8),
                                        (boolean) row[7],
                                        texts.getOrDefault((UUID) row[1], List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked") // a row of a native query
    private List<Object[]> textsOf(List<UUID> entries) {
        return database.createNativeQuery(
                        """
                        select entry_id, name, salt, text from register_text t
                        where entry_id in (:entries)
                            and not exists (select from register_withheld w
                                where w.subject = t.subject)
                        order by entry_id, name
                        """)
                .setParameter("entries", entries)
                .getResultList();
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(PlatformClock.ZONE).toInstant();
    }
}
