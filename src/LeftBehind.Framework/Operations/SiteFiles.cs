using System.IO.Compression;
using LeftBehind.Abstractions.Files;

namespace LeftBehind.Framework.Operations;

/// <summary>What modules keep as files (recordings, pictures) in a backup. A file is written once and never changed, so that a running site may be copied.</summary>
internal sealed class SiteFiles(IEnumerable<DataFolder> folders, IDataFolders paths)
{
    private const string Prefix = "files/";

    public async Task WriteAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        foreach (var folder in folders.Distinct())
        {
            foreach (var file in Directory.EnumerateFiles(paths.PathOf(folder)).Order(StringComparer.Ordinal))
            {
                // Sound, pictures and films are packed already.
                await zip.CreateEntryFromFileAsync(file, $"{Prefix}{folder.Name}/{Path.GetFileName(file)}", CompressionLevel.NoCompression, cancellationToken);
            }
        }
    }

    public async Task RestoreAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        foreach (var folder in folders.Distinct())
        {
            var (prefix, place) = ($"{Prefix}{folder.Name}/", paths.PathOf(folder));
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0 && entry.FullName == prefix + entry.Name))
            {
                await entry.ExtractToFileAsync(Path.Combine(place, Path.GetFileName(entry.Name)), overwrite: true, cancellationToken);
            }
        }
    }
}
