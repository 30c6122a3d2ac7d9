package de.lotse.organisation;

import de.lotse.security.Purpose;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the installation look new for a while: without an operator. */
@Component
class Operators {

    private final StaffAccounts accounts;
    private final ScopedTransactions transactions;
    private final JdbcClient jdbc;

    Operators(StaffAccounts accounts, ScopedTransactions transactions, JdbcClient jdbc) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * @return the login names of those it closed
     */
    List<String> closeAll() {
        List<String> closed =
                accounts.findOfInstallation().stream()
                        .filter(one -> one.active() && one.roles().contains(Role.OPERATOR))
                        .map(StaffAccount::username)
                        .toList();
        activate(closed, false);
        return closed;
    }

    void activate(List<String> usernames, boolean active) {
        transactions.write(
                Purpose.OPERATION,
                () ->
                        jdbc.sql("update staff set active = :active where username in (:names)")
                                .param("active", active)
                                .param("names", usernames)
                                .update());
    }
}
