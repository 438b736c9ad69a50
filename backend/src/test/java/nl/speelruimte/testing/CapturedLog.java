package nl.speelruimte.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** All that the platform logs from here on, until it is closed. */
public final class CapturedLog extends Handler implements AutoCloseable {

    private static final SimpleFormatter FORMATTER = new SimpleFormatter();

    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Starts to listen. */
    public static CapturedLog start() {
        CapturedLog log = new CapturedLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** Each entry: request id, message, and the whole story of its exception. */
    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord entry) {
        ExtLogRecord extended = ExtLogRecord.wrap(entry);
        StringWriter line = new StringWriter();
        line.append(String.valueOf(extended.getMdc("requestId")))
                .append(' ')
                .append(FORMATTER.formatMessage(extended));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(line));
        }
        lines.add(line.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
