package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers accounts into events: the connected components of their ties. The order of the accounts changes nothing. */
public final class Events {
    /** No event has more accounts than this. */
    public static final int CAP = 400;

    private Events() {}

    /** The events of two or more accounts. */
    public static List<List<Account>> among(List<Account> accounts) {
        Map<String, Account> byId = new TreeMap<>();
        accounts.forEach(account -> byId.put(account.id(), account));
        Map<Long, List<Account>> byKey = new HashMap<>();
        List<Groups.Edge> edges = new ArrayList<>();
        for (Account account : byId.values()) {
            Set<String> compared = new HashSet<>();
            for (long key : AccountKeys.of(account)) {
                List<Account> earlier = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                for (Account other : earlier) {
                    if (compared.add(other.id())) {
                        Tie tie = Ties.between(account, other);
                        if (tie != null) {
                            edges.add(new Groups.Edge(account.id(), other.id(), tie.weight()));
                        }
                    }
                }
                earlier.add(account);
            }
        }
        return Groups.of(edges, CAP).stream()
                .map(ids -> ids.stream().map(byId::get).toList())
                .toList();
    }
}
