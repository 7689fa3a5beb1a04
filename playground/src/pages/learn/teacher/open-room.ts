import { register } from '@ripplecast/elements';
import './teacher.css';
import './sheets.css';
import { TeacherRoom } from './teacher-room.ts';

/** The room of the teacher, loaded when it is opened. */
register({ 'teacher-room': TeacherRoom });
