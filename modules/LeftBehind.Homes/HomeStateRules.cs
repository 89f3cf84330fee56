using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Parts;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Homes;

/// <summary>Publication and review together, and which changes need the principal alone.</summary>
internal static class HomeStateRules
{
    public static HomeState Of(bool isPublished, ContentReviewState? review, string? awaitingRole) =>
        isPublished ? HomeState.Approved
        : review switch
        {
            ContentReviewState.Submitted => string.IsNullOrEmpty(awaitingRole) || awaitingRole == RoleNames.Principal ? HomeState.Submitted : HomeState.AtCounty,
            ContentReviewState.Returned => HomeState.Returned,
            _ => HomeState.Draft,
        };

    public static bool IsHandedIn(HomeState state) => state is HomeState.Submitted or HomeState.AtCounty;

    // What was handed in is not changed under the reader's eyes: it is called back first.
    public static bool MayBeEdited(HomeState state) => !IsHandedIn(state);

    public static bool MayBeSubmitted(HomeState state) => state is HomeState.Draft or HomeState.Returned;

    public static string KindOf(HomeState state) => state switch
    {
        HomeState.Approved => "ok",
        HomeState.Returned => "warn",
        HomeState.Draft => "neutral",
        _ => "info",
    };

    /// <summary>Only phones, remarks and opening hours differ: the county need not look at that.</summary>
    public static bool IsEverydayChange(ContentItem approved, ContentItem item) =>
        approved.OrganizationId == item.OrganizationId && Lasting(approved) == Lasting(item);

    private static string Lasting(ContentItem item)
    {
        var (home, managers) = (item.Get<HomePart>(), item.Get<ManagersPart>());
        home.Notes = null;
        managers.Managers.ForEach(manager => manager.Phone = null);
        return JsonSerializer.Serialize(new { home, managers, Facilities = item.Get<FacilitiesPart>() }, ContentJson.Options);
    }
}
