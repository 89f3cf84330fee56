using LeftBehind.Organizations;

namespace LeftBehind.Demo.Families;

internal sealed record DemoClass(int OrganizationId, ClassCohort Cohort);
