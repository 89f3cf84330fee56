using LeftBehind.Abstractions.Files;

namespace LeftBehind.Letters.Sounds;

internal sealed class SoundFiles(IDataFolders folders, IStringLocalizer<Startup> text) : ISoundFiles
{

    public static readonly DataFolder Place = new("sounds");

    private string Folder => folders.PathOf(Place);

    public async Task<SoundAnswer> SaveAsync(Stream content, long length, SoundUse use, CancellationToken cancellationToken)
    {
        if (length == 0)
        {
            return new(null, text["The recording is empty. Please record it again."]);
        }
        if (length > SoundFile.LargestBytes)
        {
            return new(null, text["The recording is larger than {0} MB. Please make it shorter, or record it as m4a or mp3.", SoundFile.LargestBytes / 1024 / 1024]);
        }
        var bytes = new byte[length];
        var read = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (SoundKinds.Of(bytes.AsSpan(0, read)) is not { } extension)
        {
            return new(null, text["This is no recording that can be played. Use m4a, mp3, amr, webm, ogg, wav or aac."]);
        }
        if (use == SoundUse.Letter && !SoundFile.IsPlayable(extension))
        {
            return new(null, text["This recording is of the kind amr, which most phones cannot play in their browser. Record it here, or save it as m4a or mp3."]);
        }
        var name = $"{Guid.CreateVersion7():N}.{extension}";
        await File.WriteAllBytesAsync(Path.Combine(Folder, name), bytes.AsMemory(0, read), cancellationToken);
        return new(name, "");
    }

    public SoundFile? Find(string? name)
    {
        if (name is null || name.Split('.') is not [{ Length: 32 } id, var extension] || !id.All(char.IsAsciiHexDigitLower) || SoundKinds.TypeOf(extension) is not { } type)
        {
            return null;
        }
        var path = Path.Combine(Folder, name);
        return File.Exists(path) ? new(path, type) : null;
    }

    public void Delete(string name)
    {
        if (Find(name) is { } file)
        {
            File.Delete(file.Path);
        }
    }
}
