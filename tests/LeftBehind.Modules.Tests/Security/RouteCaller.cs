using System.Net;
using LeftBehind.Import.Entities;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>Asks a route and says how far one gets: in, nothing there, or to the sign-in page.</summary>
internal sealed class RouteCaller(Site site, SiteClient client, AntiforgeryToken token)
{
    public const string In = "in";
    public const string NotThere = "404";
    public const string SignIn = "login";

    // What is read comes first and what closes a door last, so that no answer rests on what another one did.
    private static readonly string[] Last = ["archive", "restore", "delete", "end", "close", "reopen", "logout"];

    // Slips belong to what was taken in last, which is gone once a batch is compared again.
    public static int Place(SiteRoute route) => route.Method == "GET" || LastWord(route) == "slips" ? -2 : Array.IndexOf(Last, LastWord(route));

    public async Task<IReadOnlyList<string>> CallAllAsync(SiteRoute route, IReadOnlyList<RouteSubjects> sides, int turn)
    {
        var answers = new List<string>();
        foreach (var side in sides)
        {
            answers.Add(await CallAsync(route, side, turn));
        }
        return answers;
    }

    public async Task<string> CallAsync(SiteRoute route, RouteSubjects subjects, int turn)
    {
        if (subjects.BatchOf(route) is { } batch)
        {
            await ScopeBorder.PutAsync(site, batch, StateFor(route));
        }
        using var answer = route.Method == "GET" ? await client.GetAsync(subjects.PathOf(route, turn))
            : await client.PostFormAsync(subjects.PathOf(route, turn), subjects.BodyOf(route, turn), token);
        Assert.True((int)answer.StatusCode < 500, $"{route.Key}: {(int)answer.StatusCode}");
        return answer switch
        {
            { StatusCode: HttpStatusCode.NotFound } => NotThere,
            { StatusCode: HttpStatusCode.Unauthorized } => SignIn,
            { Headers.Location: { } location } when location.ToString().Contains("/login?", StringComparison.Ordinal) => SignIn,
            _ => In,
        };
    }

    private static ImportState StateFor(SiteRoute route) => LastWord(route) switch
    {
        "columns" => ImportState.Uploaded,
        "stop" => ImportState.Checking,
        "result" or "slips" => ImportState.Committed,
        _ => ImportState.Checked,
    };

    private static string LastWord(SiteRoute route) => route.Path[(route.Path.LastIndexOf('/') + 1)..];
}
