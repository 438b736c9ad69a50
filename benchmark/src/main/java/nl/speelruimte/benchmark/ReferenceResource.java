package nl.speelruimte.benchmark;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What the least code gives: no rules, no tags, no login. */
@Path("/")
public class ReferenceResource {

    private static final int PAGE = 20;

    private final AgroalDataSource database;
    private final SupportStatements statements;

    @Inject
    public ReferenceResource(AgroalDataSource database, SupportStatements statements) {
        this.database = database;
        this.statements = statements;
    }

    @GET
    @Path("consultations/{id}/proposals")
    public List<Proposal> list(@PathParam("id") UUID id) {
        return Proposal.newest(id, PAGE);
    }

    @GET
    @Path("proposals/{id}")
    public Proposal get(@PathParam("id") UUID id) {
        return Proposal.one(id);
    }

    @PUT
    @Path("proposals/{id}/support/{subject}")
    public void support(@PathParam("id") UUID id, @PathParam("subject") String subject)
            throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            statements.run(connection, id, subject);
            connection.commit();
        }
    }
}
