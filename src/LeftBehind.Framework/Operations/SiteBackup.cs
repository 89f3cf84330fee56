using System.IO.Compression;
using System.Text.Json;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Hosting;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Operations;

/// <summary>One file with all that a site is: its database, the keys that protect what is in it, and the files of the modules.</summary>
internal sealed class SiteBackup(DatabaseConnection database, IDatabaseCopy copy, SiteFiles files, IOptions<CmsOptions> options, TimeProvider time)
{
    private const string Manifest = "backup.json";
    private const string Content = "database";
    private const string Keys = "keys/";

    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        var partial = path + ".partial";
        var work = Directory.CreateTempSubdirectory("backup-").FullName;
        try
        {
            var content = Path.Combine(work, Content);
            await copy.WriteAsync(content, cancellationToken);
            await using (var file = Open(partial))
            await using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            {
                await using (var entry = await zip.CreateEntry(Manifest).OpenAsync(cancellationToken))
                {
                    await JsonSerializer.SerializeAsync(entry, new BackupManifest(1, database.Provider.ToString(), time.GetUtcNow().UtcDateTime), cancellationToken: cancellationToken);
                }
                await zip.CreateEntryFromFileAsync(content, Content, CompressionLevel.Fastest, cancellationToken);
                foreach (var key in KeyFolder.Exists ? KeyFolder.GetFiles("*.xml") : [])
                {
                    await zip.CreateEntryFromFileAsync(key.FullName, Keys + key.Name, cancellationToken);
                }
                await files.WriteAsync(zip, cancellationToken);
            }
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
            Directory.Delete(work, recursive: true);
        }
    }

    /// <exception cref="BackupException">The file is no backup, or one of the other database.</exception>
    public async Task RestoreAsync(string path, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("restore-").FullName;
        try
        {
            await using var zip = await ReadAsync(path, cancellationToken);
            var content = Path.Combine(work, Content);
            await zip.GetEntry(Content)!.ExtractToFileAsync(content, cancellationToken);
            await copy.RestoreAsync(content, cancellationToken);
            KeyFolder.Create();
            foreach (var key in zip.Entries.Where(entry => entry.FullName.StartsWith(Keys, StringComparison.Ordinal) && entry.Name.Length > 0))
            {
                await key.ExtractToFileAsync(Path.Combine(KeyFolder.FullName, Path.GetFileName(key.Name)), overwrite: true, cancellationToken);
            }
            await files.RestoreAsync(zip, cancellationToken);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private DirectoryInfo KeyFolder => new(Path.Combine(options.Value.DataPath, "keys"));

    private async Task<ZipArchive> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var zip = await ZipFile.OpenReadAsync(path, cancellationToken);
            if (zip.GetEntry(Manifest) is { } entry && zip.GetEntry(Content) is not null)
            {
                await using var stream = await entry.OpenAsync(cancellationToken);
                var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, cancellationToken: cancellationToken);
                return manifest?.Provider == database.Provider.ToString() ? zip : throw new BackupException($"This is a backup of a database on {manifest?.Provider}; the site is set to {database.Provider}.");
            }
            await zip.DisposeAsync();
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            throw new BackupException($"{path} is no backup.");
        }
        throw new BackupException($"{path} is no backup.");
    }

    // Children's data in the clear: nobody else on this machine may read it.
    private static FileStream Open(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new(path, options);
    }
}
