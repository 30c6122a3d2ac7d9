package de.lotse.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A process that starts the demo's database, commits a row, says so, and waits to be killed. */
final class DatabaseHolder {

    static final String READY = "COMMITTED";

    private DatabaseHolder() {}

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (line text)");
            statement.execute("insert into kept values ('acknowledged')");
        }
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
