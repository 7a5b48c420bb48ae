/** The floor all rooms stand on: codes, time, the ledger, the database, and the one bridge between reactive types. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel;
