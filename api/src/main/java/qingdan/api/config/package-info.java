/** What a process is told: settings file, environment, topology. */
@org.jspecify.annotations.NullMarked
package qingdan.api.config;
