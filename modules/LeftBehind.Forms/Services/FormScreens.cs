using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>What stands over the form of a class or a school.</summary>
internal sealed class FormScreens(FormPlaces places, IClassDirectory classes, IUserContext userContext, IStringLocalizer<Startup> text)
{
    public async Task<FormScreen> OfPlaceAsync(Organization place, string form, string title, FormChoice choice, CancellationToken cancellationToken)
    {
        var on = places.Day(choice.On);
        return new FormScreen(title, $"/admin/forms/{form}/{place.Id}")
        {
            Place = place,
            On = on,
            Today = places.Today,
            Choice = choice,
            OffersDay = true,
            OffersDrafts = places.ReadsDrafts,
            OffersIssue = form == "annex2" && place.Level == OrganizationLevel.School && !choice.Drafts && userContext.User.Has(Permissions.Issue),
            Places = await PlacesAsync(place, form, on, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<(string Text, string Path, bool Chosen)>> PlacesAsync(Organization place, string form, DateOnly on, CancellationToken cancellationToken)
    {
        // A class teacher has one class and nothing to choose.
        if (place.SchoolId is not { } schoolId || await places.FindAsync(schoolId, cancellationToken, OrganizationLevel.School) is null)
        {
            return [];
        }
        var year = SchoolCalendarRules.YearOn(on);
        var all = (text["Whole school"].Value, $"/admin/forms/{form}/{schoolId}", place.Id == schoolId);
        return [all, .. (await classes.OfSchoolAsync(schoolId, cancellationToken))
            .Select(known => (ClassRules.Display(known.Cohort, year), $"/admin/forms/{form}/{known.Id}", place.Id == known.Id))];
    }
}
