namespace LeftBehind.Import.Targets;

/// <summary>What the values of a column look like, for guessing which column it is.</summary>
public enum ImportFieldShape
{
    Text,
    PersonName,
    Class,
    Sex,
    Date,
    Phone,
    ResidentId,
    RegistryNumber,
    SchoolCode,
    YesNo,

    /// <summary>Name, address and phone, or place and phone, in one cell.</summary>
    Composite,
}
