using System.Globalization;
using System.Text.RegularExpressions;
using LeftBehind.Modules.Tests.Workflows;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>What the parameters of routes stand for, on one side of a scope's border.</summary>
internal sealed partial class RouteSubjects
{
    public required int CountyId { get; init; }

    public required int SchoolId { get; init; }

    public required int ClassId { get; init; }

    /// <summary>A pupil on the class's list who was found to need a file.</summary>
    public required long PupilId { get; init; }

    /// <summary>What an account changes among organizations: a school or a class.</summary>
    public required int PlaceId { get; init; }

    public required int PersonId { get; init; }

    public required long AssignmentId { get; init; }

    /// <summary>An assignment to act in: one's own, or on the other side somebody else's.</summary>
    public required long ActingId { get; init; }

    public required string HomeId { get; init; }

    /// <summary>An item of each content type, by the area of its pages.</summary>
    public required IReadOnlyDictionary<string, string> Items { get; init; }

    /// <summary>An answer to the letter among the items.</summary>
    public required long ReplyId { get; init; }

    /// <summary>A request of a family of the class.</summary>
    public required string RequestId { get; init; }

    public required string IssueId { get; init; }

    /// <summary>A round of the county; of a place next door, another county's.</summary>
    public required long RoundId { get; init; }

    /// <summary>What the school handed in.</summary>
    public required string SubmissionId { get; init; }

    /// <summary>A transfer of a pupil of the class to the school.</summary>
    public required string TransferId { get; init; }

    /// <summary>A workflow about something of the school.</summary>
    public required string WorkflowId { get; init; }

    /// <summary>A workbook that was made for the county.</summary>
    public required string WorkbookId { get; init; }

    /// <summary>Batches of the importer by what they import.</summary>
    public required IReadOnlyDictionary<string, string> Batches { get; init; }

    /// <summary>More than one: what a route does to a file must not stand in the way of the next.</summary>
    public required IReadOnlyList<string> Children { get; init; }

    /// <summary>A file that has taken effect and waits for nobody.</summary>
    public required string Settled { get; init; }

    /// <summary>A child who lives without an adult.</summary>
    public required string Alone { get; init; }

    /// <summary>Files that wait for the principal.</summary>
    public required IReadOnlyList<string> Submitted { get; init; }

    /// <summary>What waits for somebody in the account's role.</summary>
    public required long TaskId { get; init; }

    /// <summary>What was told to the account, or on the other side to somebody else.</summary>
    public required long MessageId { get; init; }

    /// <summary>A text message that could not be sent.</summary>
    public required long OutgoingId { get; init; }

    /// <summary>Whether a route is about a record that lies on one side of the border.</summary>
    public static bool Concerns(SiteRoute route) =>
        route is { Path: "/account/assignment" or "/admin/people/passwords" or "/admin/organizations/new" or "/admin/children/submit" or "/admin/children/accept" } or { Method: "POST", Path: "/admin/homes/new" }
        || Parameter().Matches(route.Path).Any(parameter => parameter.Groups[1].Value is not ("path" or "role" or "start" or "status" or "typeId"));

    public string PathOf(SiteRoute route, int turn) => Parameter().Replace(route.Path, parameter => Value(route, parameter.Groups[1].Value, turn))
        + (route is { Method: "GET", Path: "/admin/organizations/new" } ? $"?level=Class&under={SchoolId}" : "");

    /// <summary>What stands in the form's body: the record where the address does not name it, and what a step can't do without.</summary>
    public Dictionary<string, string> BodyOf(SiteRoute route, int turn) => route.Path switch
    {
        "/account/assignment" => new() { ["id"] = ActingId.ToString(CultureInfo.InvariantCulture) },
        "/admin/children/submit" => new() { ["ids"] = Child(turn) },
        "/admin/children/accept" => new() { ["ids"] = Submitted[2] },
        "/admin/people/passwords" => new() { ["id"] = Text(PersonId) },
        "/admin/organizations/new" => new() { ["Form.Level"] = "Class", ["Form.ParentId"] = Text(SchoolId) },
        "/admin/children/entered/new" => new() { ["school"] = Text(SchoolId) },
        "/admin/homes/new" => new() { ["OrganizationId"] = Text(SchoolId) },
        "/admin/modules" => new() { ["id"] = "LeftBehind.Homes", ["on"] = "true" },
        "/admin/children/{id}/return" => new() { ["reason"] = "请补充" },
        "/admin/children/{id}/care" => new() { ["answer"] = "已联系" },
        "/admin/workflows/types/{typeId}/bring-back" => new() { ["version"] = "1" },
        _ => [],
    };

    public string? BatchOf(SiteRoute route) => route.Path.Contains("/import/{id}/", StringComparison.Ordinal) ? Batches[Area(route)] : null;

    private static string Area(SiteRoute route) => route.Path.Split('/') is { Length: > 2 } parts ? parts[2] : "";

    private string Value(SiteRoute route, string parameter, int turn) => (parameter, Area(route)) switch
    {
        ("id", _) when BatchOf(route) is { } batch => batch,
        ("id", "children") when route.Path.EndsWith("/care", StringComparison.Ordinal) => Alone,
        ("id", "children") when route.Path.EndsWith("/return", StringComparison.Ordinal) => Submitted[0],
        ("id", "children") when route.Path.EndsWith("/recall", StringComparison.Ordinal) => Submitted[1],
        ("id", "children") when route.Path.EndsWith("/confirm", StringComparison.Ordinal) => Settled,
        ("id", "children") or ("contentItemId", _) or ("subject", _) => Child(turn),
        ("id", "homes") => HomeId,
        ("id", var area) when Items.TryGetValue(area, out var item) => item,
        ("id", "inbox") => TaskId.ToString(CultureInfo.InvariantCulture),
        ("id", "messages") when route.Path.EndsWith("/resend", StringComparison.Ordinal) => OutgoingId.ToString(CultureInfo.InvariantCulture),
        ("id", "messages") => MessageId.ToString(CultureInfo.InvariantCulture),
        ("id", "people") => Text(PersonId),
        ("id", "organizations") or ("placeId", _) => Text(PlaceId),
        ("classId", _) => Text(ClassId),
        ("pupilId", _) => PupilId.ToString(CultureInfo.InvariantCulture),
        ("assignment", _) => AssignmentId.ToString(CultureInfo.InvariantCulture),
        ("acting", _) => ActingId.ToString(CultureInfo.InvariantCulture),
        ("schoolId", _) => Text(SchoolId),
        ("countyId", _) => Text(CountyId),
        ("issueId", _) => IssueId,
        ("roundId", _) => RoundId.ToString(CultureInfo.InvariantCulture),
        ("submissionId", _) => SubmissionId,
        ("replyId", _) => ReplyId.ToString(CultureInfo.InvariantCulture),
        ("requestId", _) => RequestId,
        ("articleId", _) => Items["training"],
        ("transferId", _) => TransferId,
        ("workflowId", _) => WorkflowId,
        ("typeId", _) => WorkflowSite.PlacedType,
        ("activityId", _) => "start",
        // Nobody asks for the same secret so often that the door closes.
        ("token", _) => turn.ToString("x24", CultureInfo.InvariantCulture),
        ("workbookId", _) => WorkbookId,
        ("field", _) => "guardian-phone",
        ("role", _) => "Mentor",
        ("start", _) => "2026",
        ("status", _) => "404",
        ("path", _) => "no-such-file.css",
        _ => throw new InvalidOperationException($"Say in {nameof(RouteSubjects)} what {{{parameter}}} of {route.Key} stands for"),
    };

    private string Child(int turn) => Children[turn % Children.Count];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();
}
