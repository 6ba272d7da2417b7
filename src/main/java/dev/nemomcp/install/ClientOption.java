package dev.nemomcp.install;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a client's name on the command line. */
final class ClientOption implements ITypeConverter<Client> {
  @Override
  public Client convert(String id) {
    return Client.named(id)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + id + "' is none of the clients known here: " + Client.ids() + "."));
  }
}
