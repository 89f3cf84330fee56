namespace LeftBehind.Import.Entities;

/// <summary>The uploaded bytes, protected. Reached through its batch alone, which is in the user's scope or not there.</summary>
public sealed class ImportFile
{
    public long Id { get; set; }

    public long BatchKey { get; set; }

    public byte[] Content { get; set; } = [];
}
