namespace LeftBehind.Families.ViewModels;

/// <summary>Yes or no to each line of a report.</summary>
internal sealed class DecisionForm
{
    public bool? Phone { get; set; }

    public bool? Email { get; set; }

    public bool? Address { get; set; }

    public bool? WorkPlace { get; set; }

    public bool? GuardianPhone { get; set; }

    public bool? Of(string field) => field switch
    {
        nameof(Phone) => Phone,
        nameof(Email) => Email,
        nameof(Address) => Address,
        nameof(WorkPlace) => WorkPlace,
        nameof(GuardianPhone) => GuardianPhone,
        _ => null,
    };
}
