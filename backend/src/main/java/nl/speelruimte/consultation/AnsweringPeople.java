package nl.speelruimte.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.speelruimte.account.Person;
import nl.speelruimte.municipality.PortfolioHolder;
import org.jspecify.annotations.Nullable;

/** Who answers for a consultation by name, and since when. */
@Embeddable
public class AnsweringPeople {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person official;

    private String officialFunction;
    private String officialContact;
    private LocalDate officialSince;

    @ManyToOne(fetch = FetchType.LAZY)
    private PortfolioHolder portfolioHolder;

    private LocalDate portfolioHolderSince;

    protected AnsweringPeople() {}

    /** Those of a consultation that is published on a day. */
    AnsweringPeople(
            Person official,
            String function,
            @Nullable String contact,
            PortfolioHolder portfolioHolder,
            LocalDate today) {
        this.official = official;
        officialFunction = function;
        officialContact = contact;
        officialSince = today;
        this.portfolioHolder = portfolioHolder;
        portfolioHolderSince = today;
    }

    /** Another official answers from a day on, or the same in another function or contact. */
    void change(Person next, String function, @Nullable String contact, LocalDate today) {
        if (!next.id().equals(official.id())) {
            officialSince = today;
        }
        official = next;
        officialFunction = function;
        officialContact = contact;
    }

    /** Another administrator answers from a day on. */
    void change(PortfolioHolder next, LocalDate today) {
        portfolioHolder = next;
        portfolioHolderSince = today;
    }

    Person official() {
        return official;
    }

    String officialFunction() {
        return officialFunction;
    }

    /** How to reach that function, null where as the municipality. */
    @Nullable String officialContact() {
        return officialContact;
    }

    /** First day on which the official answered for it. */
    LocalDate officialSince() {
        return officialSince;
    }

    /** The administrator. */
    public PortfolioHolder portfolioHolder() {
        return portfolioHolder;
    }

    /** First day on which the portfolio holder answered for it. */
    LocalDate portfolioHolderSince() {
        return portfolioHolderSince;
    }
}
