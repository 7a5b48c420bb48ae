package qingdan.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import qingdan.identity.domain.PasswordPolicy.Fault;
import qingdan.identity.domain.PasswordPolicy.Profile;
import qingdan.identity.domain.RefreshLaw.Presented;
import qingdan.identity.domain.RefreshLaw.Ruling;

/** The laws of passwords, throttling, refresh tokens and signing keys. */
@NullUnmarked
class ProtocolLawTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void shouldNameEveryFaultOfAPassword() {
        PasswordPolicy asvs = new PasswordPolicy(Profile.ASVS, Set.of("woaini1314520"));
        assertEquals(List.of(), asvs.faults("蓝天白云下的一壶好茶真不错", List.of()));
        assertEquals(List.of(Fault.TOO_SHORT), asvs.faults("short", List.of()));
        assertEquals(List.of(Fault.TOO_LONG), asvs.faults("x".repeat(129), List.of()));
        assertEquals(List.of(Fault.COMMON), asvs.faults("WoAiNi1314520", List.of()));
        assertEquals(List.of(Fault.CONTAINS_CONTEXT), asvs.faults("wangxiaoyu-and-more", List.of("WangXiaoyu")));
        PasswordPolicy djcp = new PasswordPolicy(Profile.DJCP3, Set.of());
        assertEquals(List.of(Fault.TOO_SIMPLE), djcp.faults("onlysmallletters", List.of()));
        assertEquals(List.of(), djcp.faults("Small2Letters", List.of()));
        assertTrue(djcp.mustChange(NOW.minus(Duration.ofDays(91)), NOW));
        assertFalse(asvs.mustChange(NOW.minus(Duration.ofDays(9999)), NOW));
    }

    @Test
    void shouldSlowGuessesDownAndNeverLockForGood() {
        List<Duration> waits = ThrottleLaw.accountWaits();
        assertEquals(Duration.ZERO, ThrottleLaw.waitAfter(waits, 1));
        assertEquals(Duration.ZERO, ThrottleLaw.waitAfter(waits, 4));
        assertEquals(Duration.ofSeconds(2), ThrottleLaw.waitAfter(waits, 5));
        assertEquals(ThrottleLaw.MAX_WAIT, ThrottleLaw.waitAfter(waits, 1_000_000));
        for (int i = 1; i < waits.size(); i++) {
            assertTrue(waits.get(i).compareTo(waits.get(i - 1)) >= 0);
        }
    }

    @Test
    void shouldRotateRepeatOrRevokeRefreshTokens() {
        Instant end = NOW.plus(Duration.ofHours(12));
        assertEquals(Ruling.ROTATE, RefreshLaw.rule(new Presented(end, null, null, false), NOW));
        Instant justNow = NOW.minusSeconds(3);
        assertEquals(Ruling.REPEAT, RefreshLaw.rule(new Presented(end, null, justNow, false), NOW));
        assertEquals(Ruling.REUSED, RefreshLaw.rule(new Presented(end, null, justNow, true), NOW));
        Instant before = NOW.minusSeconds(10);
        assertEquals(Ruling.REUSED, RefreshLaw.rule(new Presented(end, null, before, false), NOW));
        assertEquals(Ruling.EXPIRED, RefreshLaw.rule(new Presented(NOW, null, null, false), NOW));
        assertEquals(Ruling.REVOKED, RefreshLaw.rule(new Presented(end, justNow, null, false), NOW));
    }

    @Test
    void shouldPublishEveryKeyAheadOfUseAndKeepItWhileItsTokensLive() {
        KeyRotation rotation = KeyRotation.STANDARD;
        List<KeyRotation.Key> ring = new ArrayList<>();
        Map<String, Instant> lastSigned = new HashMap<>();
        Map<String, Instant> published = new HashMap<>();
        int made = 0;
        for (int hour = 0; hour < 24 * 365; hour += 5) {
            Instant now = NOW.plus(Duration.ofHours(hour));
            for (KeyRotation.Step step : rotation.due(List.copyOf(ring), now)) {
                switch (step) {
                    case KeyRotation.Step.Publish publish -> {
                        String kid = "k" + made++;
                        ring.add(new KeyRotation.Key(kid, now, publish.activeFrom()));
                        published.put(kid, now);
                    }
                    case KeyRotation.Step.Remove remove -> {
                        ring.removeIf(key -> key.kid().equals(remove.kid()));
                        Instant dead = lastSigned.get(remove.kid()).plus(rotation.longestToken());
                        assertTrue(dead.isBefore(now), "removed " + remove.kid() + " while a token lived");
                    }
                }
            }
            KeyRotation.Key signing = rotation.signing(ring, now).orElseThrow();
            boolean first = signing.kid().equals("k0");
            Instant ready = published.get(signing.kid()).plus(rotation.publishAhead());
            assertTrue(first || !ready.isAfter(now), "used " + signing.kid() + " too early");
            lastSigned.put(signing.kid(), now);
            assertTrue(ring.size() <= 3);
        }
        assertTrue(made >= 12, "a year has twelve keys and more, but there were " + made);
    }
}
