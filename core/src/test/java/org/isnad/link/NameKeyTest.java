package org.isnad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.isnad.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Case files: a name, and other names with whether they are held to be one with it. */
final class NameKeyTest {
    @TestFactory
    Stream<DynamicTest> names() {
        return Cases.in("link/names.txt").stream().map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private static void check(Cases.Case c) {
        NameKey key = NameKey.of(c.input());
        c.expected().lines().forEach(line -> {
            String other = line.substring(0, line.lastIndexOf(':'));
            boolean one = line.endsWith("one");
            assertEquals(one, key.same(NameKey.of(other)), line);
            assertEquals(one, NameKey.of(other).same(key), line);
        });
    }
}
