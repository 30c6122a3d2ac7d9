package de.lotse.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.directory.Topic;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseNumbersTest extends IntegrationTest {

    private static final int CASES = 24;

    @Autowired private CaseFiles files;
    @Autowired private ScopedTransactions transactions;

    @Test
    void numbersAreUniqueAndAscendWithoutAGapWhenOpenedAtOnce() throws Exception {
        ExecutorService advisers = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<CaseNumber>> opened = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            opened.add(
                    advisers.submit(
                            () -> {
                                start.await();
                                return openCase();
                            }));
        }
        start.countDown();
        List<Integer> numbers = new ArrayList<>();
        for (Future<CaseNumber> number : opened) {
            String text = number.get().value();
            assertThat(text).startsWith("TR-2026-");
            numbers.add(Integer.valueOf(text.substring("TR-2026-".length())));
        }
        advisers.shutdown();
        numbers.sort(null);
        assertThat(numbers).doesNotHaveDuplicates().hasSize(CASES);
        assertThat(numbers.get(CASES - 1) - numbers.get(0)).isEqualTo(CASES - 1);
    }

    private CaseNumber openCase() {
        return transactions.write(
                People.CARITAS,
                () ->
                        files.open(
                                        new NewCase(
                                                People.TRIER,
                                                new StaffId(People.id("beraterin")),
                                                List.of(),
                                                Set.of(Topic.HOUSING),
                                                Requester.CLIENT,
                                                LocalDate.of(2026, 11, 23)))
                                .number());
    }
}
