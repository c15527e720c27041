package org.isnad.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.isnad.Cases;
import org.isnad.Cases.Case;
import org.isnad.model.Attribution;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Case files hold a text, and behind the rule one line for each saying: cue, act and mode, chain, content. */
final class SayingCasesTest {
    private final SayingReading reading = new SayingReading();

    static List<Case> cases() {
        return Cases.in("saying");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sayings(Case text) {
        assertEquals(text.expected(), reading.tell(text.input()));
    }

    @Test
    void brokenTextsBreakNothing() {
        Random random = new Random(11);
        for (Case text : cases()) {
            for (int i = 0; i < 20; i++) {
                int from = random.nextInt(text.input().length());
                int to = from + random.nextInt(text.input().length() - from);
                check(text.input().substring(from, to));
            }
        }
    }

    @Test
    void manyCuesAndOpenQuotationsTakeLinearTime() {
        String cue = cases().get(0).input().split(" ")[0] + " ";
        assertTimeout(Duration.ofSeconds(20), () -> check(cue.repeat(20_000)));
        assertTimeout(Duration.ofSeconds(20), () -> check((cue + "\u00AB").repeat(10_000)));
        assertTimeout(Duration.ofSeconds(20), () -> check((cue + "\" \u00BB").repeat(10_000)));
    }

    private void check(String text) {
        Page page = SayingReading.page(text);
        for (Attribution saying : reading.sayings(page)) {
            assertTrue(!saying.chain().isEmpty(), text);
            for (Span span : saying.content()) {
                assertTrue(span.length() > 0 && span.end() <= page.length(), text);
            }
        }
    }
}
