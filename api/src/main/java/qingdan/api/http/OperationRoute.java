package qingdan.api.http;

import com.fasterxml.jackson.databind.ObjectReader;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.api.contract.Audience;
import qingdan.api.contract.ContractRefused;
import qingdan.api.contract.Operation;
import qingdan.contract.ContractJson;
import qingdan.contract.Operations;

/**
 * An operation joined with the room that answers it: all that can be worked out before the first request.
 *
 * @param bodyReader binds a JSON body to the record the room's method takes; null without one
 * @param maxBytes limit of its body
 */
record OperationRoute(
        Operation operation,
        Operations room,
        ParameterBinder binder,
        @Nullable ObjectReader bodyReader,
        long maxBytes,
        List<String> produces,
        boolean contentTag,
        Meters.Series series) {

    static OperationRoute of(Operation operation, Operations room, Limits limits, Meters meters) {
        Method method = methodOf(room, operation);
        Operation.Body body = operation.body();
        ObjectReader reader = body == null || body.streamed()
                ? null
                : ContractJson.mapper()
                        .readerFor(ContractJson.mapper()
                                .constructType(method.getGenericParameterTypes()[method.getParameterCount() - 1]));
        return new OperationRoute(
                operation,
                room,
                new ParameterBinder(operation),
                reader,
                maxBytes(operation, limits),
                operation.produces(),
                operation.hasEtag() && operation.ifNoneMatch(),
                meters.series(operation.id()));
    }

    private static long maxBytes(Operation operation, Limits limits) {
        Operation.Body body = operation.body();
        if (body == null) {
            return 0;
        }
        if (body.maxBytes() > 0) {
            return body.maxBytes();
        }
        return operation.audience().stream().allMatch(audience -> audience == Audience.NODE)
                ? limits.nodeBodyBytes()
                : limits.bodyBytes();
    }

    /** The method of the generated interface; the contract and the code must agree before the node starts. */
    private static Method methodOf(Operations room, Operation operation) {
        for (Class<?> type = room.getClass(); type != null; type = type.getSuperclass()) {
            for (Class<?> face : type.getInterfaces()) {
                if (Operations.class.isAssignableFrom(face)
                        && face.getSimpleName().equals(operation.room() + "Operations")) {
                    for (Method method : face.getMethods()) {
                        if (method.getName().equals(operation.id())) {
                            return method;
                        }
                    }
                }
            }
        }
        throw new ContractRefused(
                operation.method() + " " + operation.path(),
                "Expected method " + operation.id() + " on " + operation.room() + "Operations, but there is none");
    }

    boolean safe() {
        return operation.method().equals("GET");
    }
}
