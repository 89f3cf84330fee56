using LeftBehind.Children.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>What the approved file of a pupil says of this school year, the latest term of it.</summary>
internal sealed record PupilTerm(string Name, StudyStatus? Study, LivingStatus? Living);
