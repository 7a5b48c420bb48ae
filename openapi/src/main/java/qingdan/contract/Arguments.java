package qingdan.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bound and validated arguments of one request. The router implements it; the generated
 * {@link Operations#dispatch} asks for each argument by its name in the contract, with its Java type.
 * A parameter with a default in the contract is never absent.
 */
public interface Arguments {
    /** A path parameter. */
    <T> T path(String name, Class<T> type);

    /** A query parameter that is required or has a default. */
    <T> T query(String name, Class<T> type);

    /** A query parameter that may be absent. */
    <T> @Nullable T optionalQuery(String name, Class<T> type);

    /** A list in a query parameter that is required or has a default. */
    <T> List<T> queryList(String name, Class<T> itemType);

    /** A list in a query parameter that may be absent. */
    <T> @Nullable List<T> optionalQueryList(String name, Class<T> itemType);

    /** A header the operation itself reads ({@code x-argument: true}) and which is required. */
    <T> T header(String name, Class<T> type);

    /** A header the operation itself reads and which may be absent. */
    <T> @Nullable T optionalHeader(String name, Class<T> type);

    /** The JSON body. */
    <T> T body(Class<T> type);

    /** The JSON body, if there is one. */
    <T> @Nullable T optionalBody(Class<T> type);

    /** The streamed body of an {@code application/octet-stream} operation. */
    Upload upload();
}
