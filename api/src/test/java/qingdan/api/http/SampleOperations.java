package qingdan.api.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Arguments;
import qingdan.contract.Call;
import qingdan.contract.Operations;
import qingdan.contract.Reply;
import qingdan.contract.Upload;

/** The interface the generator would make of sample-contract.json. */
interface SampleOperations extends Operations {
    record Echo(
            @JsonProperty("said") Map<String, String> said,
            @JsonProperty("filler") @Nullable String filler) {}

    record ThingView(
            @JsonProperty("thingId") UUID thingId,
            @JsonProperty("name") String name,
            @JsonProperty("version") long version) {}

    record FileView(
            @JsonProperty("sizeBytes") long sizeBytes,
            @JsonProperty("sha256") String sha256,
            @JsonProperty("fileName") String fileName) {}

    record CreateThing(
            @JsonProperty("name") String name,
            @JsonProperty("applicant") JsonNode applicant) {}

    record AcceptThing(@JsonProperty("note") @Nullable String note) {}

    record Batch(@JsonProperty("events") List<JsonNode> events) {}

    Uni<Reply<Echo>> listThings(
            Call call,
            @Nullable String q,
            Integer limit,
            @Nullable Instant from,
            @Nullable LocalDate day,
            @Nullable Boolean open,
            @Nullable List<String> colours,
            @Nullable String xTrace);

    Uni<Reply<ThingView>> createThing(Call call, CreateThing body);

    Uni<Reply<ThingView>> getThing(Call call, UUID thingId);

    Uni<Reply<Void>> deleteThing(Call call, UUID thingId);

    Uni<Reply<Echo>> getSpecial(Call call);

    Uni<Reply<ThingView>> acceptThing(Call call, UUID thingId, @Nullable AcceptThing body);

    Uni<Reply<FileView>> saveFile(Call call, UUID thingId, String fileName, Upload upload);

    Uni<Reply<Void>> getFile(Call call, UUID thingId);

    Uni<Reply<Void>> getStream(Call call, Integer count);

    Uni<Reply<Echo>> getFailure(Call call, String how);

    Uni<Reply<Echo>> pushBatch(Call call, Batch body);

    @Override
    default Set<String> operationIds() {
        return Set.of(
                "listThings",
                "createThing",
                "getThing",
                "deleteThing",
                "getSpecial",
                "acceptThing",
                "saveFile",
                "getFile",
                "getStream",
                "getFailure",
                "pushBatch");
    }

    @Override
    default Uni<? extends Reply<?>> dispatch(String operationId, Call call, Arguments in) {
        return switch (operationId) {
            case "listThings" ->
                listThings(
                        call,
                        in.optionalQuery("q", String.class),
                        in.query("limit", Integer.class),
                        in.optionalQuery("from", Instant.class),
                        in.optionalQuery("day", LocalDate.class),
                        in.optionalQuery("open", Boolean.class),
                        in.optionalQueryList("colours", String.class),
                        in.optionalHeader("X-Trace", String.class));
            case "createThing" -> createThing(call, in.body(CreateThing.class));
            case "getThing" -> getThing(call, in.path("thingId", UUID.class));
            case "deleteThing" -> deleteThing(call, in.path("thingId", UUID.class));
            case "getSpecial" -> getSpecial(call);
            case "acceptThing" -> acceptThing(call, in.path("thingId", UUID.class), in.optionalBody(AcceptThing.class));
            case "saveFile" ->
                saveFile(call, in.path("thingId", UUID.class), in.query("fileName", String.class), in.upload());
            case "getFile" -> getFile(call, in.path("thingId", UUID.class));
            case "getStream" -> getStream(call, in.query("count", Integer.class));
            case "getFailure" -> getFailure(call, in.path("how", String.class));
            case "pushBatch" -> pushBatch(call, in.body(Batch.class));
            default -> throw new IllegalArgumentException(operationId);
        };
    }
}
