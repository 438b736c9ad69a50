package nl.speelruimte.register;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A database whose user is killed: after a number of steps its connection breaks, so that the
 * server rolls back what was not committed.
 */
final class DyingDatabase {

    private static final Set<String> STEPS = Set.of("prepareStatement", "commit");

    private final DataSource database;
    private int stepsLeft;
    private boolean isDead;

    /**
     * A database that works for a while.
     *
     * @param steps statements and commits that still succeed
     */
    DyingDatabase(DataSource database, int steps) {
        this.database = database;
        this.stepsLeft = steps;
    }

    boolean isDead() {
        return isDead;
    }

    DataSource source() {
        return proxy(
                DataSource.class,
                (self, method, arguments) -> {
                    Connection connection = database.getConnection();
                    return proxy(
                            Connection.class,
                            (itself, called, values) -> step(connection, called, values));
                });
    }

    private Object step(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (STEPS.contains(method.getName()) && stepsLeft-- == 0) {
            isDead = true;
            connection.abort(Runnable::run);
        }
        if (isDead && !method.getName().equals("close")) {
            throw new SQLException("Killed");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
