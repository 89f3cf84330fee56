using LeftBehind.Abstractions.Files;

namespace LeftBehind.Training.Media;

/// <summary>Pictures, recordings and films. A version of an article keeps its files, so none is ever changed or deleted.</summary>
internal sealed class MediaFiles(IDataFolders folders, IStringLocalizer<Startup> text)
{
    public const int LargestPictureMegabytes = 2;
    public const int LargestMediaMegabytes = 30;

    public static readonly DataFolder Place = new("media");

    private const long Megabyte = 1024 * 1024;

    public async Task<MediaAnswer> SaveAsync(IFormFile file, bool isPicture, CancellationToken cancellationToken)
    {
        var most = isPicture ? LargestPictureMegabytes : LargestMediaMegabytes;
        if (file.Length == 0)
        {
            return new(null, text["The file is empty. Please choose it again."]);
        }
        if (file.Length > most * Megabyte)
        {
            return new(null, text["The file is larger than {0} MB. Families pay for what they load: please make it smaller.", most]);
        }
        await using var stream = file.OpenReadStream();
        var head = new byte[MediaKinds.BytesNeeded];
        var read = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (MediaKinds.Of(head.AsSpan(0, read)) is not { } extension || MediaKinds.IsPicture(extension) != isPicture)
        {
            return new(null, isPicture ? text["This is no picture that can be shown. Use jpg, png or webp."] : text["This can't be played. Use mp3, m4a, aac, wav, ogg, mp4 or webm."]);
        }
        var name = $"{Guid.CreateVersion7():N}.{extension}";
        var path = Path.Combine(folders.PathOf(Place), name);
        // Half a file never stands under its name: a backup may be running.
        await using (var target = new FileStream(path + ".part", FileMode.CreateNew, FileAccess.Write))
        {
            stream.Position = 0;
            await stream.CopyToAsync(target, cancellationToken);
        }
        File.Move(path + ".part", path);
        return new(name, "");
    }

    public MediaFile? Find(string? name)
    {
        if (name is null || name.Split('.') is not [{ Length: 32 } id, var extension] || !id.All(char.IsAsciiHexDigitLower) || MediaKinds.TypeOf(extension) is not { } type)
        {
            return null;
        }
        var path = Path.Combine(folders.PathOf(Place), name);
        return File.Exists(path) ? new(path, type) : null;
    }
}
