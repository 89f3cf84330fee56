using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows;

/// <summary>Whom a task goes to. It always goes to somebody, and never to the one who handed in what it is about.</summary>
internal static class TaskRoutingRules
{
    private static readonly (OrganizationLevel Level, string Role)[] _ladder =
    [
        (OrganizationLevel.School, RoleNames.Principal),
        (OrganizationLevel.County, RoleNames.CountyReviewer),
        (OrganizationLevel.City, RoleNames.RegionAdministrator),
        (OrganizationLevel.Province, RoleNames.RegionAdministrator),
    ];

    /// <summary>The role that was asked for, and those above it in whose inbox the task lies where nobody holds that one; the site's administrator last.</summary>
    public static IReadOnlyList<(string Role, int OrganizationId)> Ladder(string role, OrganizationLevel level, OrganizationPath path)
    {
        var seats = new List<(string, int)>();
        if (At(path, level) is { } wanted)
        {
            seats.Add((role, wanted));
        }
        seats.AddRange(_ladder.Where(step => Height(step.Level) > Height(level) || IsHeadOf(step, role, level)).Select(step => (step.Role, At(path, step.Level)))
            .Where(step => step.Item2 is not null).Select(step => (step.Role, step.Item2!.Value)));
        seats.Add((RoleNames.SiteAdministrator, 0));
        return seats;
    }

    /// <summary>What stands above a seat on its ladder, the next one first.</summary>
    public static IEnumerable<(string Role, int OrganizationId)> Above(IReadOnlyList<(string Role, int OrganizationId)> ladder, string role, int organizationId) =>
        ladder.SkipWhile(seat => seat != (role, organizationId)).Skip(1);

    /// <param name="seats">From the role that was asked for upwards, never empty.</param>
    /// <param name="submittedBy">Who handed in what the task is about; 0 for the system.</param>
    public static TaskRoute Route(IReadOnlyList<RoleSeat> seats, int submittedBy)
    {
        var marks = TaskMarks.None;
        foreach (var seat in seats)
        {
            if (seat.Holders.Any(holder => holder != submittedBy))
            {
                return new(seat.Role, seat.OrganizationId, marks);
            }
            marks |= seat.Holders.Count == 0 ? TaskMarks.NobodyHoldsRole : TaskMarks.HolderSubmitted;
        }
        return new(seats[^1].Role, seats[^1].OrganizationId, marks);
    }

    /// <param name="level">At which somebody would decide.</param>
    /// <param name="handedInAt">The level of the office that handed it in for them; null where they did so themselves.</param>
    public static bool IsAnsweredAbove(OrganizationLevel level, string? handedInAt) =>
        Enum.TryParse<OrganizationLevel>(handedInAt, out var office) && Height(level) < Height(office);

    /// <summary>The organization of a path at a level.</summary>
    public static int? At(OrganizationPath path, OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => path.ProvinceId,
        OrganizationLevel.City => path.CityId,
        OrganizationLevel.County => path.CountyId,
        OrganizationLevel.Township => path.TownshipId,
        OrganizationLevel.School => path.SchoolId,
        OrganizationLevel.Class => path.ClassId,
        OrganizationLevel.Village => path.VillageId,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    // What a school's clerk would do, its principal does before the county is asked.
    private static bool IsHeadOf((OrganizationLevel Level, string Role) step, string role, OrganizationLevel level) =>
        step.Level == level && level == OrganizationLevel.School && step.Role != role;

    // A village stands beside the school.
    private static int Height(OrganizationLevel level) => level == OrganizationLevel.Village ? -(int)OrganizationLevel.School : -(int)level;
}
