package dev.nemomcp.studio.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An ELF shared object without code or symbols, only a name and version definitions: enough for
 * Linux' dynamic linker to start a program that lists the library but never calls it.
 *
 * <p>Layout after the ELF-64 and GNU symbol versioning specifications: file header, two program
 * headers, dynamic section, symbol table (the null symbol), hash table, version of each symbol,
 * version definitions, strings.
 */
final class StubLibrary {
  private static final int FILE_HEADER = 64;
  private static final int PROGRAM_HEADER = 56;
  private static final int DYNAMIC_ENTRIES = 10;
  private static final int DYNAMIC_ENTRY = 16;
  private static final int SYMBOL = 24;
  private static final int HASH_TABLE = 16;
  private static final int VERSION_DEFINITION = 28;
  private static final int VERSION_DEFINITION_HEAD = 20;

  private static final short TYPE_SHARED_OBJECT = 3;
  private static final short MACHINE_X86_64 = 62;
  private static final short MACHINE_AARCH64 = 183;
  private static final int SEGMENT_LOAD = 1;
  private static final int SEGMENT_DYNAMIC = 2;
  // Writable, because the linker relocates the dynamic section where it lies.
  private static final int READ_WRITE = 6;
  // The largest page size in use on arm64; fits the smaller ones as well.
  private static final int PAGE = 0x10000;

  private static final long TAG_HASH = 4;
  private static final long TAG_STRINGS = 5;
  private static final long TAG_SYMBOLS = 6;
  private static final long TAG_STRINGS_SIZE = 10;
  private static final long TAG_SYMBOL_SIZE = 11;
  private static final long TAG_NAME = 14;
  private static final long TAG_SYMBOL_VERSIONS = 0x6ffffff0L;
  private static final long TAG_VERSION_DEFINITIONS = 0x6ffffffcL;
  private static final long TAG_VERSION_DEFINITION_COUNT = 0x6ffffffdL;

  private StubLibrary() {}

  /**
   * Makes the library.
   *
   * @param name its name for the linker, such as {@code libpulse.so.0}
   * @param aarch64 for that processor; else for x86-64
   * @param versions of symbols that it claims to define, such as {@code PULSE_0}
   */
  static byte[] of(String name, boolean aarch64, List<String> versions) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(versions);
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    strings.write(0);
    List<Integer> offsets = new ArrayList<>();
    for (String each : names) {
      offsets.add(strings.size());
      strings.writeBytes(each.getBytes(StandardCharsets.US_ASCII));
      strings.write(0);
    }

    int dynamicAt = FILE_HEADER + 2 * PROGRAM_HEADER;
    int symbolsAt = dynamicAt + DYNAMIC_ENTRIES * DYNAMIC_ENTRY;
    int hashAt = symbolsAt + SYMBOL;
    int versionsAt = hashAt + HASH_TABLE;
    int definitionsAt = versionsAt + Long.BYTES;
    int stringsAt = definitionsAt + names.size() * VERSION_DEFINITION;
    int size = stringsAt + strings.size();

    ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    writeFileHeader(file, aarch64 ? MACHINE_AARCH64 : MACHINE_X86_64);
    writeSegment(file, SEGMENT_LOAD, 0, size, PAGE);
    writeSegment(file, SEGMENT_DYNAMIC, dynamicAt, DYNAMIC_ENTRIES * DYNAMIC_ENTRY, Long.BYTES);
    writeDynamic(file, TAG_NAME, offsets.get(0));
    writeDynamic(file, TAG_HASH, hashAt);
    writeDynamic(file, TAG_STRINGS, stringsAt);
    writeDynamic(file, TAG_STRINGS_SIZE, strings.size());
    writeDynamic(file, TAG_SYMBOLS, symbolsAt);
    writeDynamic(file, TAG_SYMBOL_SIZE, SYMBOL);
    writeDynamic(file, TAG_SYMBOL_VERSIONS, versionsAt);
    writeDynamic(file, TAG_VERSION_DEFINITIONS, definitionsAt);
    writeDynamic(file, TAG_VERSION_DEFINITION_COUNT, names.size());
    writeDynamic(file, 0, 0);
    // One hash bucket, one symbol; the null symbol and its version stay all zero.
    file.position(hashAt);
    file.putInt(1).putInt(1);
    file.position(definitionsAt);
    for (int i = 0; i < names.size(); i++) {
      writeVersion(file, i, names.get(i), offsets.get(i), i == names.size() - 1);
    }
    file.position(stringsAt);
    file.put(strings.toByteArray());
    return file.array();
  }

  private static void writeFileHeader(ByteBuffer file, short machine) {
    file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    file.putShort(TYPE_SHARED_OBJECT).putShort(machine).putInt(1);
    file.putLong(0).putLong(FILE_HEADER).putLong(0).putInt(0);
    file.putShort((short) FILE_HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 2);
    file.putShort((short) 0).putShort((short) 0).putShort((short) 0);
  }

  private static void writeSegment(ByteBuffer file, int type, long at, long size, long align) {
    file.putInt(type).putInt(READ_WRITE);
    file.putLong(at).putLong(at).putLong(at).putLong(size).putLong(size).putLong(align);
  }

  private static void writeDynamic(ByteBuffer file, long tag, long value) {
    file.putLong(tag).putLong(value);
  }

  /** The first definition (flag 1) is the library's own name, as the specification asks for. */
  private static void writeVersion(
      ByteBuffer file, int index, String name, int nameAt, boolean last) {
    file.putShort((short) 1).putShort((short) (index == 0 ? 1 : 0));
    file.putShort((short) (index + 1)).putShort((short) 1).putInt(hash(name));
    file.putInt(VERSION_DEFINITION_HEAD).putInt(last ? 0 : VERSION_DEFINITION);
    file.putInt(nameAt).putInt(0);
  }

  /** The System V ABI's hash of a name. */
  private static int hash(String name) {
    int hash = 0;
    for (byte c : name.getBytes(StandardCharsets.US_ASCII)) {
      hash = (hash << 4) + c;
      int high = hash & 0xf0000000;
      hash = (hash ^ (high >>> 24)) & ~high;
    }
    return hash;
  }
}
