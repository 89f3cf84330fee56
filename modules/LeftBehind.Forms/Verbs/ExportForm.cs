using System.CommandLine;
using LeftBehind.Abstractions.Data;
using LeftBehind.Forms.Services;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Verbs;

/// <summary>An official form of a school or a county on a day.</summary>
internal abstract class ExportForm : ExportVerb
{
    private readonly Option<DateOnly?> _on = new("--on") { Description = "The day of filling in, as 2026-11-24; today where it is not given." };

    protected ExportForm(string name, string description)
        : base(name, description) => Command.Add(_on);

    protected sealed override Task<int> WriteAsync(
        IServiceProvider services, Organization place, ParseResult arguments, Stream output, string fileName, CancellationToken cancellationToken)
    {
        var on = services.GetRequiredService<FormPlaces>().Day(arguments.GetValue(_on));
        return place.Level == OrganizationLevel.School
            ? OfSchoolAsync(services, place, on, output, cancellationToken)
            : OfCountyAsync(services, place, on, output, fileName, cancellationToken);
    }

    protected abstract Task<int> OfSchoolAsync(IServiceProvider services, Organization school, DateOnly on, Stream output, CancellationToken cancellationToken);

    protected abstract Task<int> OfCountyAsync(IServiceProvider services, Organization county, DateOnly on, Stream output, string fileName, CancellationToken cancellationToken);
}
