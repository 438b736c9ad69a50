package nl.speelruimte.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database under the platform, as one of its two roles sees it. */
public final class Database {

    private final String url;
    private final String username;
    private final String password;

    private Database(String urlSetting, String usernameSetting, String passwordSetting) {
        Config settings = ConfigProvider.getConfig();
        this.url = settings.getValue(urlSetting, String.class);
        this.username = settings.getValue(usernameSetting, String.class);
        this.password = settings.getValue(passwordSetting, String.class);
    }

    /** As the running platform, which owns nothing. */
    public static Database asPlatform() {
        return new Database(
                "quarkus.datasource.jdbc.url",
                "quarkus.datasource.username",
                "quarkus.datasource.password");
    }

    /** As the migrations, which own every table. */
    public static Database asOwner() {
        return new Database(
                Platform.OWNER + "url", Platform.OWNER + "username", Platform.OWNER + "password");
    }

    /** Runs one statement; the number of rows it changed. */
    public int run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The first column of a query, as text. */
    public List<String> column(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    /** The one number a query gives. */
    public long number(String sql) throws SQLException {
        return Long.parseLong(column(sql).get(0));
    }

    /**
     * Every column of every table in which a text stands, whatever its type: {@code table.column}.
     */
    public List<String> columnsWith(String text) throws SQLException {
        List<String> searches =
                column(
                        """
                        select format(
                            'select %L from %I where strpos(%s, ''TEXT'') > 0',
                            table_name || '.' || column_name, table_name,
                            case when data_type = 'bytea'
                                then format('encode(%I, ''escape'')', column_name)
                                else format('%I::text', column_name) end)
                        from information_schema.columns where table_schema = 'public'
                        """);
        return column(String.join(" union ", searches).replace("TEXT", text));
    }

    /** A connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }
}
