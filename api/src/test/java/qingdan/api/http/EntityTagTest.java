package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import qingdan.api.test.ContractHttp;
import qingdan.api.test.ContractHttp.Answer;

/** Entity tags through the door (版本标签): of what is said, and taken for the version they name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EntityTagTest {
    private static final String THING = "/v1/things/" + SampleRoom.THING;

    private final Sample sample = new Sample(Sample.unlimited());
    private final ContractHttp http = sample.http;

    @AfterAll
    void stop() {
        sample.close();
    }

    private ContractHttp citizen() {
        return http.as("citizen:wang");
    }

    private ContractHttp official() {
        return http.as("official:li");
    }

    @Test
    void shouldAnswer304WhenTheCallerHasIt() {
        Answer first = citizen().get(THING).expect(200);
        String tag = first.header("ETag").orElseThrow();
        Answer again =
                citizen().with("If-None-Match", "\"x\", W/" + tag).get(THING).expect(304);

        assertEquals(0, again.bytes().length);
        assertEquals(tag, again.header("ETag").orElse(""));
        String content = http.get("/v1/things/special").header("ETag").orElseThrow();
        http.with("If-None-Match", content).get("/v1/things/special").expect(304);
    }

    @Test
    void shouldTagWhatIsSaidNotTheVersionAloneAndTakeTheTagForItsVersion() {
        Answer chinese = citizen().get(THING).expect(200);
        String tag = chinese.header("ETag").orElseThrow();
        ContractHttp abroad = citizen().with("Accept-Language", "en");
        Answer english = abroad.with("If-None-Match", tag).get(THING).expect(200);
        assertEquals(chinese.version(), english.version());
        abroad.with("If-None-Match", english.header("ETag").orElseThrow())
                .get(THING)
                .expect(304);

        String path = THING + "/acceptance";
        String key = "key-tag-" + chinese.version();
        official()
                .key(key)
                .with("If-Match", tag.replace("-", "+"))
                .post(path, "{}")
                .expect(400, "precondition-malformed");
        official().key(key).with("If-Match", tag).post(path, "{}").expect(200);
        official().key(key + "-2").with("If-Match", tag).post(path, "{}").expect(412, "stale-version");
    }

    @Test
    void shouldTagWhatIsSaidAlsoWhereTheContractDoesNotNameIfNoneMatch() {
        Answer first = http.with("X-Trace", "one").get("/v1/things").expect(200);
        ContractHttp asksAgain = http.with("If-None-Match", first.header("ETag").orElseThrow());
        Answer second = asksAgain.with("X-Trace", "two").get("/v1/things").expect(200);
        assertEquals(first.version(), second.version());
        assertEquals("two", second.json().at("/said/trace").asText());
    }
}
