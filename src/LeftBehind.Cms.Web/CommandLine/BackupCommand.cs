using System.CommandLine;
using LeftBehind.Framework.Operations;

namespace LeftBehind.Cms.Web.CommandLine;

internal static class BackupCommand
{
    public static Command Backup()
    {
        var file = new Argument<FileInfo>("file") { Description = "The file to write; an older one is replaced." };
        var backup = new Command("backup", "Write the database and its keys into one file; the site may be running.") { file };
        backup.SetAction((result, cancellationToken) => RunAsync((app, path) => app.BackUpAsync(path, cancellationToken), result.GetRequiredValue(file), "The backup is written."));
        return backup;
    }

    public static Command Restore()
    {
        var file = new Argument<FileInfo>("file") { Description = "A file that backup has written." };
        var replace = new Option<bool>("--replace") { Description = "Put it in place of the site that is there." };
        var restore = new Command("restore", "Put a backup in place of the database; the site must not be running.") { file, replace };
        restore.SetAction((result, cancellationToken) => RunAsync(
            (app, path) => app.RestoreAsync(path, result.GetValue(replace), cancellationToken), result.GetRequiredValue(file), "The backup is in place. The next start brings its schema up to date; verify compares documents and indexes."));
        return restore;
    }

    private static async Task<int> RunAsync(Func<WebApplication, string, Task> work, FileInfo file, string done)
    {
        await using var app = CmsHost.Build([]);
        try
        {
            await work(app, file.FullName);
            await Console.Out.WriteLineAsync(done);
            return 0;
        }
        catch (Exception exception) when (exception is BackupException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
