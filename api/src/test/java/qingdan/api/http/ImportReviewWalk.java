package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import qingdan.api.test.ContractHttp;

/** An import of three changed items on its way from the check to the approval, with everybody refused who may not (导入审核). */
record ImportReviewWalk(ContractHttp http, String path) {
    static final String SUBMISSION = "{\"reason\":\"年度调整\",\"basis\":\"关于公布权力清单的决定\",\"documentNo\":\"合政〔2026〕3号\"}";
    private static final String ADMIN = "admin:340100";
    private static final String REVIEWER = "editor:340100";

    /** @return the answer to the approval */
    ContractHttp.Answer from(ContractHttp.Answer checked, byte[] csv) {
        String tail = path.substring(path.length() - 12);
        byte[] file = http.as(REVIEWER).get(path + "/file").expect(200).bytes();
        assertArrayEquals(csv, file);
        JsonNode rows = http.as(REVIEWER)
                .get(path + "/items?result=changed&limit=2")
                .expect(200)
                .json();
        assertEquals(2, rows.path("items").size());
        assertEquals("0551-66667777", rows.at("/items/0/differences/0/after").asText(), rows.toString());
        String next = rows.path("nextCursor").asText();
        assertEquals(
                1,
                http.as(ADMIN)
                        .get(path + "/items?limit=2&cursor=" + next)
                        .expect(200)
                        .json()
                        .path("items")
                        .size());
        http.as(ADMIN).get(path + "/items?cursor=AAAA").expect(400, "cursor-invalid");
        http.as("clerk:340100").get(path + "/items").expect(403, "not-allowed");
        http.as("editor:340500").get(path + "/file").expect(404, "import-not-found");
        http.as(REVIEWER)
                .upload("/v1/imports/" + UUID.randomUUID() + "?fileName=a.csv&reason=test", csv)
                .expect(403, "not-allowed");

        ContractHttp wish = http.as(ADMIN).key("key-" + tail);
        wish.ifMatch(checked.version() + 7)
                .post(path + "/submission", SUBMISSION)
                .expect(412, "stale-version");
        ContractHttp.Answer submitted = wish.ifMatch(checked.version())
                .post(path + "/submission", SUBMISSION)
                .expect(200);
        assertEquals("submitted", submitted.json().path("state").asText());
        assertEquals("合政〔2026〕3号", submitted.json().at("/submission/documentNo").asText());
        ContractHttp.Answer repeated = wish.ifMatch(checked.version())
                .post(path + "/submission", SUBMISSION)
                .expect(200);
        assertArrayEquals(submitted.bytes(), repeated.bytes());
        wish.ifMatch(submitted.version())
                .post(path + "/submission", SUBMISSION.replace("年度", "年中"))
                .expect(422, "idempotency-key-reused");
        assertTrue(http.as(REVIEWER)
                .get("/v1/imports?state=submitted")
                .expect(200)
                .json()
                .at("/items/0/allowed")
                .toString()
                .contains("review"));

        String approve = "{\"outcome\":\"approve\",\"opinion\":\"与批准文件一致\"}";
        long version = submitted.version();
        http.as(ADMIN)
                .key("own-" + tail)
                .ifMatch(version)
                .post(path + "/reviews", approve)
                .expect(403, "not-your-post");
        http.as("editor:340000")
                .key("top-" + tail)
                .ifMatch(version)
                .post(path + "/reviews", approve)
                .expect(403, "change-of-other-region");
        http.as("editor:340500")
                .key("oth-" + tail)
                .ifMatch(version)
                .post(path + "/reviews", approve)
                .expect(404, "import-not-found");
        http.as(REVIEWER)
                .key("ret-" + tail)
                .ifMatch(version)
                .post(path + "/reviews", "{\"outcome\":\"return\"}")
                .expect(422, "reason-required");
        ContractHttp verdict = http.as(REVIEWER).key("yes-" + tail).ifMatch(version);
        ContractHttp.Answer applying = verdict.post(path + "/reviews", approve).expect(200);
        assertEquals("applying", applying.json().path("state").asText());
        assertEquals("王事项", applying.json().at("/review/by").asText());
        assertArrayEquals(
                applying.bytes(),
                verdict.post(path + "/reviews", approve).expect(200).bytes());
        return applying;
    }
}
