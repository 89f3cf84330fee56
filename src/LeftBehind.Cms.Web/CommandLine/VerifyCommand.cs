using System.CommandLine;
using LeftBehind.Framework.Operations;

namespace LeftBehind.Cms.Web.CommandLine;

internal static class VerifyCommand
{
    public static Command Create()
    {
        var verify = new Command("verify", "Compare every document with its rows in the indexes, and the audit log with its seals; changes nothing.");
        verify.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return verify;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var app = CmsHost.Build([]);
        var (lines, wrong) = await app.VerifyAsync(cancellationToken);
        foreach (var line in lines)
        {
            await Console.Out.WriteLineAsync(line);
        }
        if (wrong == 0)
        {
            return 0;
        }
        await Console.Error.WriteLineAsync($"{wrong} faults. Saving a file that does not agree with its rows writes them anew; a broken seal is for who answers for data protection.");
        return 1;
    }
}
