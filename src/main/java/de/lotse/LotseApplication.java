package de.lotse;

import de.lotse.security.NewKeys;
import java.io.PrintStream;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lotse, the case management system of the Migrationsfachdienste in Rheinland-Pfalz. */
@SpringBootApplication
public class LotseApplication {

    private static final String GENERATE_KEYS = "--generate-keys";

    /**
     * Starts the application; with {@code --generate-keys} it only prints new keys for an
     * environment file.
     */
    public static void main(String[] args) {
        if (Arrays.asList(args).contains(GENERATE_KEYS)) {
            printNewKeys(System.out);
            return;
        }
        SpringApplication.run(LotseApplication.class, args);
    }

    private static void printNewKeys(PrintStream out) {
        out.println(NewKeys.asEnvironment());
    }
}
